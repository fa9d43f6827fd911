import { fetchOnce } from '#ui/fetchOnce.ts';

/** Fetches what questions after the first are shown, answered and read with. */
export const loadLater = fetchOnce(async () => (await import('./later.ts')).later);
