import { forgetFailedWords } from '#texts/index.ts';
import { forgetFailedParts } from '#ui/fetchPart.ts';

/** Lets everything that could not be fetched be asked for anew, without a reload. */
export function retryFetches(): void {
  forgetFailedParts();
  forgetFailedWords();
}
