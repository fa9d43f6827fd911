import { forgetFailedWords } from '#texts/index.ts';
import { forgetFailedFetches } from '#ui/fetchOnce.ts';

/** Lets everything that could not be fetched be asked for anew, without a reload. */
export function retryFetches(): void {
  forgetFailedFetches();
  forgetFailedWords();
}
