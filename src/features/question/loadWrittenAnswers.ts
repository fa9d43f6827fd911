import { fetchOnce } from '#ui/fetchOnce.ts';

/** Fetches what questions after the first are shown, answered and read with. */
export const loadWrittenAnswers = fetchOnce(
  async () => (await import('./writtenAnswers.ts')).writtenAnswers,
);
