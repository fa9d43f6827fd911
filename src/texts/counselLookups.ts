import { own } from './own.ts';
import type { AssumedWords, WordsOf } from './words.ts';

/** The words of counsel, by id. What has no words is called by its id. */
export type CounselLookups = {
  /** The kind of result that a route is, and how a result is told of which no more is known. */
  readonly package: (id: string) => { readonly name: string; readonly headline: string };
  /** What it hangs on, as it stands within a sentence: "vems verksamheten är". */
  readonly hinge: (question: string) => string;
  /** What the other side can say against an outcome. */
  readonly objection: (route: string) => string;
  /** What is assumed of a question, and why. */
  readonly assumed: (question: string, what: string) => AssumedWords;
};

/** Looks up the words of counsel; a hinge without words of its own is called as its question is in short. */
export function counselLookups(
  words: WordsOf,
  shortOf: (question: string) => string,
): CounselLookups {
  const counsel = () => words('counsel');
  return {
    package: (id) => ({ name: id, headline: id, ...own(counsel()?.packages, id) }),
    hinge: (id) => own(counsel()?.hinges, id) ?? shortOf(id),
    objection: (id) => own(counsel()?.objections, id) ?? '',
    assumed: (id, what) => own(own(counsel()?.assumed, id), what) ?? { text: id, reason: '' },
  };
}
