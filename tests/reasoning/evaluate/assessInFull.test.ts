import { describe, expect, test } from 'vitest';

import { type Answers, assess, isKnown, isPresumed } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { figuresTurnedOut } from '../figuresTurnedOut.ts';
import { naiveAssess } from '../naiveAssess.ts';
import { smallAnswers, someCases } from '../someCases.ts';
import { someCriteria, someDays } from '../someCriteria.ts';
import { smallRulebook } from '../smallRulebook.ts';

describe.each(someCriteria.map((criterion) => [JSON.stringify(criterion), criterion] as const))(
  'where %s closes a route',
  (_, criterion) => {
    test.each(someDays)('a case is assessed on %s as a naive reading of the rules says', (day) => {
      const book = smallRulebook(criterion);
      const cases = someCases(60);
      const found = cases.map((answers) => {
        const { status: __, ...whole } = assess(book, answers, day);
        return whole;
      });
      expect(found).toEqual(cases.map((answers) => naiveAssess(book, answers, day)));
    });
  },
);

test.each(someDays.slice(1))(
  'on %s a recommendation is decided just when no completion of answers and figures gives another',
  (day) => {
    const book = smallRulebook({ all: [{ area: 'service' }, { question: 'price', over: 20 }] });
    const statuses = new Set<string>();
    for (const answers of someCases(120)) {
      const { status, recommended } = assess(book, answers, day);
      const completions = completionsIn(book, answers, day);
      if (recommended === null || recommended === 'none' || completions.length > 300) continue;
      const all = new Set(
        completions.flatMap((full) =>
          figuresTurnedOut(book, full, day).map((one) => naiveAssess(one, full, day).recommended),
        ),
      );
      expect(status).toBe(all.size === 1 ? 'decided' : 'provisional');
      statuses.add(status);
    }
    expect([...statuses].toSorted()).toEqual(['decided', 'provisional']);
  },
);

test('a book that asks for no area and no code leaves unsettled what looks at them', () => {
  const book = smallRulebook({ any: [{ area: 'service' }, { inCodes: 'listed' }] });
  const without = { ...book, questions: book.questions.filter(({ kind }) => kind === 'choice') };
  expect(assess(without, { 'own-will': 'yes' }, '2024-06-01').routes['gift']?.verdict).toBe(
    'undecided',
  );
});

test('a book that asks for an area and no code reads lists by the area', () => {
  const book = smallRulebook({ inCodes: 'listed' });
  const without = { ...book, questions: book.questions.filter(({ kind }) => kind !== 'cpv') };
  const verdicts = ['care', 'sport', 'unknown'].map(
    (area) => assess(without, { area, 'own-will': 'so-so' }, '2024-06-01').routes['gift']?.verdict,
  );
  expect(verdicts).toEqual(['excluded', 'possible', 'undecided']);
});

/** The case itself, and with every answer to what is not known and not presumed. */
function completionsIn(book: Rulebook, answers: Answers, day: string): Answers[] {
  const gaps = Object.keys(smallAnswers).filter(
    (id) => !isKnown(answers, id) && !isPresumed(book, answers, day, id),
  );
  return gaps.reduce<Answers[]>(
    (cases, id) =>
      cases.flatMap((one) => [
        one,
        ...(smallAnswers[id] ?? []).slice(1).map((answer) => ({ ...one, [id]: answer })),
      ]),
    [answers],
  );
}
