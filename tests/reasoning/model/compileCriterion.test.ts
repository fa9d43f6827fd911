import { expect, test } from 'vitest';

import { type Answers, assess } from '#reasoning/index.ts';
import type { Criterion, Question, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const colour: Question = {
  id: 'colour',
  stage: 'case',
  role: 'condition',
  kind: 'choice',
  answers: ['red', 'blue', 'green', 'white'],
  sources: ['act'],
};

/** The small rule book with one more question, another area and another list of codes. */
function widerBook(asked: Criterion): Rulebook {
  const book = smallRulebook(asked);
  const [care] = book.areas;
  return {
    ...book,
    questions: [...book.questions, colour],
    areas: [
      ...book.areas,
      ...(care === undefined ? [] : [{ ...care, id: 'choir', tags: ['music'] }]),
    ],
    codes: {
      ...book.codes,
      wide: {
        id: 'wide',
        source: 'act',
        ranges: [{ from: '20000000', to: '39999999' }],
        singles: [],
      },
    },
  };
}

/** The answers among several with which a criterion closes the gift. */
function closing(asked: Criterion, cases: readonly Answers[]): Answers[] {
  const book = widerBook(asked);
  return cases.filter(
    (answers) => assess(book, answers, '2024-06-01').routes['gift']?.verdict === 'excluded',
  );
}

test('two sets of answers are two things to ask', () => {
  const colours = colour.kind === 'choice' ? colour.answers.map((id) => ({ colour: id })) : [];
  const asked: Criterion = {
    all: [
      { question: 'colour', isOneOf: ['red', 'blue'] },
      { question: 'colour', isOneOf: ['blue', 'green'] },
    ],
  };
  expect(closing(asked, colours)).toEqual([{ colour: 'blue' }]);
});

test('two lists of codes are two things to ask, of codes and of areas', () => {
  const asked: Criterion = { all: [{ inCodes: 'wide' }, { not: { inCodes: 'listed' } }] };
  const codes = ['20000000', '25000000', '30000000', '50000000'].map((code) => ({ code }));
  expect(closing(asked, codes)).toEqual([{ code: '25000000' }, { code: '30000000' }]);
  const either: Criterion = { any: [{ inCodes: 'listed' }, { inCodes: 'no-such-list' }] };
  expect(closing(either, [{ area: 'care' }, { area: 'sport' }])).toEqual([{ area: 'care' }]);
});

test('two tags are two things to ask', () => {
  const areas = ['care', 'sport', 'choir'].map((area) => ({ area }));
  expect(closing({ any: [{ area: 'service' }, { area: 'music' }] }, areas)).toEqual([
    { area: 'care' },
    { area: 'choir' },
  ]);
  expect(
    closing({ all: [{ not: { area: 'service' } }, { not: { area: 'music' } }] }, areas),
  ).toEqual([{ area: 'sport' }]);
});

test('at most and under the same bound are two things to ask', () => {
  const prices = [69, 70, 71].map((price) => ({ price }));
  const asked: Criterion = {
    all: [{ question: 'price', atMost: 70 }, { not: { question: 'price', under: 70 } }],
  };
  expect(closing(asked, prices)).toEqual([{ price: 70 }]);
});
