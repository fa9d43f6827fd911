import { join } from 'node:path';

import {
  type AgreementSigns,
  type Problem,
  type Knowledge,
  readAgreementSigns,
  readKnowledge,
  readRulebook,
  readWords,
  readWorkedCases,
  readWorkshopPlan,
  type Rulebook,
  type WordFile,
  type WorkedCase,
  type WorkshopPlan,
} from '#rulebook/index.ts';

import { root } from './root.ts';

export const rulesFolder = join(root, 'rules');

/** The rule book of the repository, read from its files. */
export const rulebook: Rulebook = sound(readRulebook(rulesFolder));

/** What can be read beside the walk. */
export const knowledge: Knowledge = known();

/** Every case in rules/cases. */
export const cases: readonly WorkedCase[] = without((problems) =>
  readWorkedCases(rulesFolder, problems),
);

/** What trainers use. */
export const plan: WorkshopPlan = planned(readWorkshopPlan(rulesFolder));

/** The signs that agreements are read for. */
export const agreementSigns: AgreementSigns = read(readAgreementSigns(rulesFolder, rulebook));

/** Every file of words in both languages. */
export const words: readonly WordFile[] = without((problems) =>
  readWords(join(root, 'locales'), ['sv', 'en'], problems),
);

/** Every file of easy Swedish. */
export const easyWords: readonly WordFile[] = without((problems) =>
  readWords(join(root, 'locales'), ['sv-easy'], problems),
);

function sound(reading: ReturnType<typeof readRulebook>): Rulebook {
  if (!reading.ok) throw new Error(describe(reading.problems));
  return reading.rulebook;
}

function known(): Knowledge {
  const reading = readKnowledge(rulesFolder, rulebook);
  if (!reading.ok) throw new Error(describe(reading.problems));
  return reading.knowledge;
}

function planned(reading: ReturnType<typeof readWorkshopPlan>): WorkshopPlan {
  if (!reading.ok) throw new Error(describe(reading.problems));
  return reading.plan;
}

function read(reading: ReturnType<typeof readAgreementSigns>): AgreementSigns {
  if (!reading.ok) throw new Error(describe(reading.problems));
  return reading.signs;
}

function without<T>(read: (problems: Problem[]) => T): T {
  const problems: Problem[] = [];
  const found = read(problems);
  if (problems.length > 0) throw new Error(describe(problems));
  return found;
}

function describe(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
}
