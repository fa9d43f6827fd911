import { readCaseFile } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { ownCase } from '#features/training/stage/stageCase.ts';

import type { NewPart } from './ownPackage.ts';

const minutes = 15;

/** A saved case or card as a part of a package; undefined when the text is none. */
export function cardFromCase(
  rulebook: Rulebook,
  text: string,
  keyHeading: string,
): NewPart | undefined {
  const read = readCaseFile(rulebook, text);
  if (!read.ok) return undefined;
  const { notes, answers } = read.file;
  const { title, facts, happened, questions } = ownCase(notes, answers, keyHeading);
  return {
    kind: 'own',
    minutes,
    questions: questions.join('\n'),
    notes: '',
    own: { title, facts, happened, answers },
  };
}
