import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import { type AnswerResult, readAnswer } from '#casefile/readAnswer.ts';

const read = (question: string, value: unknown): AnswerResult =>
  readAnswer(rulebook, question, value);

test('a question takes its own answers and no other', () => {
  expect(read('permit', 'held')).toEqual({ ok: true, answer: 'held' });
  expect(read('permit', 'municipality')).toEqual({
    ok: false,
    problem: { code: 'unknown-answer', question: 'permit', value: 'municipality' },
  });
});

test('the area takes the areas of the rule book and no other', () => {
  expect(read('service-area', 'skyddat-boende')).toEqual({ ok: true, answer: 'skyddat-boende' });
  expect(read('service-area', 'rymdfart')).toMatchObject({ problem: { code: 'unknown-answer' } });
});

describe('a code', () => {
  test.each([
    ['85311000', '85311000'],
    ['85311000-2', '85311000'],
    [' 85311000 ', '85311000'],
  ])('%j is read as %s', (value, answer) => {
    expect(read('cpv', value)).toEqual({ ok: true, answer });
  });

  test.each(['8531100', '853110000', '85311000-22', '85311000-', 'ABCDEFGH', '', '٨٥٣١١٠٠٠'])(
    '%j is refused',
    (value) => {
      expect(read('cpv', value)).toEqual({
        ok: false,
        problem: { code: 'bad-code', question: 'cpv', value },
      });
    },
  );

  test('that is a number is refused, for it may have lost its first zero', () => {
    expect(read('cpv', 85_311_000)).toMatchObject({ problem: { code: 'bad-code' } });
  });
});

describe('an amount', () => {
  const max = rulebook.questions.flatMap((question) =>
    question.id === 'contract-value' && 'max' in question ? [question.max] : [],
  )[0];

  test.each([0, 0.5, 699_999, max])('%d is read', (value) => {
    expect(read('contract-value', value)).toEqual({ ok: true, answer: value });
  });

  test.each([
    ['negative', -1],
    ['a hair under zero', -Number.MIN_VALUE],
    ['over the largest', (max ?? 0) + 1],
    ['huge', Number.MAX_VALUE],
    ['infinite', Infinity],
    ['no number', NaN],
    ['text', '700000'],
    ['null', null],
    ['a truth', true],
    ['a list', [700_000]],
  ])('that is %s is refused', (_, value) => {
    expect(read('contract-value', value)).toMatchObject({
      ok: false,
      problem: { code: 'bad-number', question: 'contract-value' },
    });
  });

  test('that is infinite is called so', () => {
    expect(read('contract-value', Infinity)).toMatchObject({ problem: { value: 'Infinity' } });
  });
});

describe('foreign text in a problem', () => {
  const long = 'x'.repeat(100_000);

  test('is short, however long the answer was', () => {
    const result = read('permit', long);
    expect(result).toMatchObject({ problem: { value: `${'x'.repeat(40)}…` } });
  });

  test('is short, however long the name of the question was', () => {
    expect(read(long, 'yes')).toMatchObject({ problem: { question: `${'x'.repeat(40)}…` } });
  });

  test('is repeated as it is, for whoever shows it to make harmless', () => {
    expect(read('permit', '<script>alert(1)</script>')).toMatchObject({
      problem: { value: '<script>alert(1)</script>' },
    });
  });
});
