import { readCaseFile } from '#casefile/index.ts';
import { problemText } from '#features/open/problemText.ts';
import { cardFromCase } from '#features/training/editor/cardFromCase.ts';
import type { NewPart, OwnPackage } from '#features/training/editor/ownPackage.ts';
import { readPackage } from '#features/training/editor/readPackage.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { type Texts, trainingTexts } from '#texts/index.ts';

/** What a trainer's file holds – a package, a card or nothing of the kind – and what is to be told of it. */
export type OwnFile = {
  readonly told: string;
  readonly all?: OwnPackage;
  readonly card?: NewPart;
};

/** What the file is read with. */
export type OwnFileReading = {
  readonly rulebook: Rulebook;
  /** The cards of the bank, by id. */
  readonly cards: readonly string[];
  readonly texts: Texts;
  readonly today: string;
};

/** More than these say no more. */
const mostReasons = 3;

/** Reads a file of a trainer's: a package, or a saved case as a card. */
export function readOwnFile(
  { name, text }: { readonly name: string; readonly text: string },
  { rulebook, cards, texts, today }: OwnFileReading,
): OwnFile {
  const { words } = trainingTexts(texts);
  const caseWords = texts.words('case');
  const found = readPackage(rulebook, cards, text, today);
  if (found.ok) {
    const { all, lost } = found;
    const told = words(($) => (lost === 0 ? $.editor.opened : $.editor.lost), { count: lost });
    return { all, told };
  }
  const { why } = found;
  if (why !== 'other-file') return { told: words(($) => $.editor[why], { name }) };
  const read = readCaseFile(rulebook, text);
  const reasons = read.problems
    .slice(0, mostReasons)
    .map((problem) => problemText(problem, texts, caseWords))
    .join(' ');
  if (!read.ok) return { told: words(($) => $.editor.bad, { name, reason: reasons }) };
  return {
    card: cardFromCase(
      read.file,
      words(($) => $.own.happened),
    ),
    told: `${words(($) => $.editor.added)} ${reasons}`.trim(),
  };
}
