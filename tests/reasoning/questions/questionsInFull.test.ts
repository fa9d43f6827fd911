import { describe, expect, test } from 'vitest';

import {
  type Answer,
  type Answers,
  assess,
  decidingQuestions,
  isKnown,
  isPresumed,
  missingQuestions,
  openQuestions,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { outcomeOf } from '../outcomeOf.ts';
import { smallAnswers, someCases } from '../someCases.ts';
import { smallRulebook } from '../smallRulebook.ts';

const ids = Object.keys(smallAnswers);

/** Cases with at most two answers that are not known, so that every completion can be tried. */
function nearlyFull(book: Rulebook, day: string): Answers[] {
  return someCases(90).filter((answers) => gapsIn(book, answers, day, isOpenAtAll).length <= 2);
}

const isOpenAtAll = (answers: Answers, id: string): boolean => !isKnown(answers, id);
const isSilent = (answers: Answers, id: string): boolean => answers[id] === undefined;

function gapsIn(
  book: Rulebook,
  answers: Answers,
  day: string,
  isOpen: (answers: Answers, id: string) => boolean,
): string[] {
  return ids.filter((id) => isOpen(answers, id) && !isPresumed(book, answers, day, id));
}

/** The gaps whose answer gives two outcomes under some answers to the other gaps. */
function thatMatter(
  gaps: readonly string[],
  answers: Answers,
  outcome: (answers: Answers) => unknown,
): string[] {
  return gaps.filter((id) => {
    const others = gaps.filter((other) => other !== id);
    const cases = others.reduce<Answers[]>(
      (known, other) => known.flatMap((one) => answeredIn(one, other)),
      [answers],
    );
    return cases.some((one) => new Set(answeredIn(one, id).map(outcome)).size > 1);
  });
}

function answeredIn(answers: Answers, id: string): Answers[] {
  const amounts = Object.values(answers).filter((answer) => typeof answer === 'number');
  const near: readonly Answer[] =
    id === 'announced' ? amounts.flatMap((amount) => [amount, amount + 1, amount - 1]) : [];
  return [...(smallAnswers[id] ?? []), ...near].map((answer) => ({ ...answers, [id]: answer }));
}

describe.each(['2024-06-01', '2025-06-01'])('on %s', (day) => {
  test('the questions still open are those whose answer gives another outcome', () => {
    const book = smallRulebook();
    for (const answers of nearlyFull(book, day)) {
      const gaps = gapsIn(book, answers, day, isSilent);
      const open = openQuestions(book, answers, day).map(({ id }) => id);
      expect(open).toEqual(thatMatter(gaps, answers, (one) => outcomeOf(book, one, day)));
    }
  });

  test('the questions missing are those whose answer, if found out, gives another outcome', () => {
    const book = smallRulebook();
    for (const answers of nearlyFull(book, day)) {
      const silent = gapsIn(book, answers, day, isSilent);
      const gaps = gapsIn(book, answers, day, isOpenAtAll);
      const matter = (of: readonly string[]): string[] =>
        thatMatter(of, answers, (one) => outcomeOf(book, one, day));
      const [toAsk, toFindOut] = [matter(silent), matter(gaps)];
      expect(missingQuestions(book, answers, day)).toEqual(
        ids.filter((id) => (isSilent(answers, id) ? toAsk : toFindOut).includes(id)),
      );
    }
  });

  test('the questions that decide are those whose answer gives another recommendation', () => {
    const book = smallRulebook({ area: 'service' });
    for (const answers of nearlyFull(book, day)) {
      const gaps = gapsIn(book, answers, day, isOpenAtAll);
      expect(decidingQuestions(book, answers, day)).toEqual(
        thatMatter(gaps, answers, (one) => assess(book, one, day).recommended),
      );
    }
  });
});

test('the questions still open are found again for another day and another rule book', () => {
  const book = smallRulebook();
  const answers = { 'own-will': 'no', object: 'services', price: 190 };
  const onDay = (day: string, of = book): string[] =>
    openQuestions(of, answers, day).map(({ id }) => id);
  expect(onDay('2024-06-01')).toEqual([]);
  expect(onDay('2025-06-01')).toEqual(['announced']);
  expect(onDay('2024-06-01', smallRulebook({ area: 'service' }))).toEqual(['area']);
  expect(openQuestions(book, answers, '2024-06-01')).toBe(
    openQuestions(book, answers, '2024-06-01'),
  );
});
