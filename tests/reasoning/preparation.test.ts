import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';

import { compiledFor, openQuestions, outcomeDiagrams, preparation } from '#reasoning/index.ts';

const day = '2026-11-21';
/** The same rules, and nothing worked out for them. */
const fresh = (): typeof rulebook => ({ ...rulebook });
const answers = { authority: 'municipality' };
const steps = (book: typeof rulebook): readonly (() => unknown)[] =>
  book.questions.slice(0, 1).flatMap((first) => preparation(book, {}, day, first));
const asked = (book: typeof rulebook): string[] =>
  openQuestions(book, { ...answers }, day).map(({ id }) => id);

test('what has been prepared is not made when a question is answered', () => {
  const book = fresh();
  for (const step of steps(book)) step();
  const { diagrams } = outcomeDiagrams(compiledFor(book, day));
  const made = diagrams.size();
  expect(made).toBeGreaterThan(1000);
  asked(book);
  expect(diagrams.size()).toBe(made);
});

test('the interview asks the same when nothing was prepared, or the last step alone', () => {
  const book = fresh();
  steps(book).at(-1)?.();
  expect(asked(book)).toEqual(asked(rulebook));
  expect(asked(fresh())).toEqual(asked(rulebook));
});
