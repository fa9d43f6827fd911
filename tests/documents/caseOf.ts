import { type Notes, noNotes } from '#casefile/index.ts';
import type { PaperInput } from '#documents/parts/paperContext.ts';
import { type Answers, assess } from '#reasoning/index.ts';
import { createTexts, loadTexts, type Texts } from '#texts/index.ts';

import { cases, rulebook } from '../support/realRulebook.ts';

/** The day every paper of the tests is written. */
export const today = '2026-11-21';

/** Fetches all the words that papers are written with. */
export async function loadWords(): Promise<void> {
  await Promise.all(
    (['sv', 'en'] as const).flatMap((language) => [
      loadTexts(language, 'first', 'result', 'walk', 'papers'),
    ]),
  );
}

/** What a paper is written from: some answers, and notes where they matter. */
export function contextOf(
  answers: Answers,
  language: 'sv' | 'en',
  notes: Partial<Notes> = {},
): PaperInput {
  return {
    rulebook,
    case: { asOf: today, answers },
    notes: { ...noNotes, ...notes },
    assessment: assess(rulebook, answers, today),
    texts: textsIn(language),
    today,
  };
}

const speaking = new Map<'sv' | 'en', Texts>();

/** The texts of a language, made once. */
function textsIn(language: 'sv' | 'en'): Texts {
  const texts = speaking.get(language) ?? createTexts(language, rulebook, today);
  speaking.set(language, texts);
  return texts;
}

/** The real cases of the rule book. */
export const realCases = cases.filter(({ kind }) => kind === 'real');

/** The answers of a real case. */
export function answersOf(id: string): Answers {
  const found = realCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no real case ${id}.`);
  return found.answers;
}
