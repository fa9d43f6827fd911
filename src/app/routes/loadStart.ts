import { fetchPart } from '#ui/fetchPart.ts';

/** Fetches the start page: whoever goes straight to a question does without. */
export const loadStart = fetchPart(async () => import('#features/start/StartPage.tsx'));
