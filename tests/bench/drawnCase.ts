import type { Answer, Answers } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import { chance } from './chance.ts';

/**
 * A case of a number: of a hundred questions about so many are answered, some of them "unknown". No two
 * numbers give the same case, since the last amount is the number's own.
 */
export function drawnCase(rulebook: Rulebook, number: number, answered: number): Answers {
  const below = chance(number);
  const answers = Object.fromEntries(
    rulebook.questions.flatMap((question): [string, Answer][] => {
      const answer = below(10) === 0 ? 'unknown' : answerTo(rulebook, question, below);
      return below(100) < answered ? [[question.id, answer]] : [];
    }),
  );
  return { ...answers, ...ownAmount(rulebook, number) };
}

/** A case that is there, with a few answers changed and an amount of its own. */
export function changedCase(rulebook: Rulebook, answers: Answers, number: number): Answers {
  const below = chance(number);
  const changed: Record<string, Answer> = { ...answers };
  for (let change = 0; change < 3; change += 1) {
    const question = rulebook.questions[below(rulebook.questions.length)];
    if (question !== undefined) changed[question.id] = answerTo(rulebook, question, below);
  }
  return { ...changed, ...ownAmount(rulebook, number) };
}

/** The first amount that is asked for, within what law and practice look at. */
function ownAmount(rulebook: Rulebook, number: number): Answers {
  const question = rulebook.questions.find(({ kind }) => kind === 'amount');
  return question === undefined ? {} : { [question.id]: (number * 1_000_003) % 12_000_017 };
}

function answerTo(
  rulebook: Rulebook,
  question: Question,
  below: (bound: number) => number,
): Answer {
  switch (question.kind) {
    case 'choice':
      return question.answers[below(question.answers.length)] ?? 'unknown';
    case 'area':
      return rulebook.areas[below(rulebook.areas.length)]?.id ?? 'unknown';
    case 'cpv':
      return String(below(100_000_000)).padStart(8, '0');
    case 'amount':
    case 'number':
      return below(Math.min(question.max, 12_000_000));
  }
}
