import { describe, expect, test } from 'vitest';

import { type Answer, type Answers, assess } from '#reasoning/index.ts';
import { compilePair } from '#reasoning/proof.ts';
import { compareRulebooks } from '#proof/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';
import { type Change, changed, drop, find, route } from './changed.ts';

const day = '2024-06-01';
const sound = smallRulebook();

const changes: Readonly<Record<string, Change>> = {
  'a boundary that moved': (book) => {
    find(book.candidates, 'choose-small-purchase').when = { question: 'price', atMost: 30 };
  },
  'a figure that rose': (book) => {
    for (const period of book.figures['limit']?.periods ?? []) period.amount += 20;
  },
  'a rule that was dropped': (book) => drop(route(book, 'purchase').excludedBy, 'too-dear'),
  'a rule that became an unless': (book) => {
    find(route(book, 'purchase').excludedBy, 'nothing-to-buy').when = { area: 'service' };
  },
  'a code list and an area that changed': (book) => {
    find(route(book, 'gift').excludedBy, 'closes-gift').when = { inCodes: 'listed' };
    book.areas.push({ id: 'art', group: 'all', codes: [], settled: false, tags: ['service'] });
  },
  'an answer that went and one that came': (book) => {
    const asked = find(book.questions, 'own-will');
    if (asked.kind === 'choice') asked.answers = ['yes', 'no', 'perhaps'];
    find(book.tests, 'bought').holds = { question: 'own-will', isOneOf: ['no', 'perhaps'] };
  },
  'a presumption that went': (book) => {
    const asked = find(book.questions, 'object');
    if (asked.kind === 'choice') delete asked.presume;
    find(route(book, 'gift').excludedBy, 'closes-gift').when = {
      question: 'object',
      is: 'services',
    };
  },
  'a question and a route that came': (book) => {
    const { sources } = find(book.questions, 'own-will');
    book.questions.unshift({
      id: 'loaned',
      stage: 'case',
      role: 'condition',
      kind: 'choice',
      answers: ['yes', 'no'],
      sources,
    });
    book.routes.unshift({ ...route(book, 'gift'), id: 'loan', excludedBy: [] });
    const when = { question: 'loaned', is: 'yes' };
    book.candidates.unshift({ id: 'choose-loan', route: 'loan', when, sources });
  },
};

test('the same rule book gives the same in every case', () => {
  expect(compareRulebooks(sound, smallRulebook(), day)).toMatchObject({
    outcomes: [],
    isSame: true,
  });
});

test('a change that no recommendation shows is still a change', () => {
  const newer = changed(sound, (book) => drop(route(book, 'gift').conditions, 'split-goods'));
  expect(compareRulebooks(sound, newer, day)).toMatchObject({ outcomes: [], isSame: false });
});

describe.each(Object.entries(changes))('%s', (_, change) => {
  const newer = changed(sound, change);
  // There and back: what came in one direction went in the other.
  describe.each([
    ['forwards', sound, newer],
    ['backwards', newer, sound],
  ])('%s', (__, before, after) => {
    test('is counted as case by case', () => {
      const compared = compareRulebooks(before, after, day);
      const cases = everyAnswers(before, after);
      const counts = new Map<string, bigint>();
      for (const answers of cases) {
        const [from, to] = [before, after].map((book) => outcome(book, answers));
        const key = `${from} → ${to}`;
        if (from !== to) counts.set(key, (counts.get(key) ?? 0n) + 1n);
      }
      expect(compared.combinations).toBe(BigInt(cases.length));
      expect(
        new Map(compared.outcomes.map((one) => [`${one.from} → ${one.to}`, one.count])),
      ).toEqual(counts);
      expect(counts.size).toBeGreaterThan(0);
    });

    test('is shown by cases that come out so', () => {
      for (const { from, to, answers } of compareRulebooks(before, after, day).outcomes)
        expect([before, after].map((book) => outcome(book, answers))).toEqual([from, to]);
    });
  });
});

function outcome(book: Rulebook, answers: Answers): string {
  return assess(book, answers, day).recommended ?? 'undecided';
}

/** Every answer that is listed in either book, and an amount or code of each class. */
function everyAnswers(before: Rulebook, after: Rulebook): Answers[] {
  const { variables, both } = compilePair(before, after, day);
  const known = (index: number): readonly (Answer | undefined)[] => {
    const { samples = [], absent = 0 } = variables[index] ?? {};
    const question = both.questions[index];
    const listed = question?.kind === 'choice' ? question.answers : both.areas.map(({ id }) => id);
    if (question?.kind !== 'choice' && question?.kind !== 'area') return samples;
    return [...listed, 'unknown', ...(absent === 0 ? [] : [undefined])];
  };
  return variables.reduce<Answers[]>(
    (cases, { question }, index) =>
      cases.flatMap((answers) =>
        known(index).map((answer) =>
          answer === undefined ? answers : { ...answers, [question]: answer },
        ),
      ),
    [{}],
  );
}
