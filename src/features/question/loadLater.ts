import { fetchPart } from '#ui/fetchPart.ts';

/** Fetches what questions after the first are shown, answered and read with. */
export const loadLater = fetchPart(async () => (await import('./later.ts')).later);
