import type { CaseFile } from '#casefile/index.ts';

import { ownCase } from '#features/training/stage/stageCase.ts';

import type { NewPart } from './ownPackage.ts';

const minutes = 15;

/** A saved case or card as a part of a package. */
export function cardFromCase({ notes, answers }: CaseFile, keyHeading: string): NewPart {
  const { title, facts, happened, questions } = ownCase(notes, answers, keyHeading);
  return {
    kind: 'own',
    minutes,
    questions: questions.join('\n'),
    notes: '',
    own: { title, facts, happened, answers },
  };
}
