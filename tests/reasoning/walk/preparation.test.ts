import { describe, expect, test } from 'vitest';

import { type Answers, assess, openQuestions, preparation } from '#reasoning/index.ts';
import { compiledFor, outcomeDiagrams, outcomeRoots } from '#reasoning/proof.ts';

import { smallRulebook } from '../smallRulebook.ts';

const day = '2026-11-21';
const begun: Answers = { 'own-will': 'yes' };
/** So many steps at the end work out how sure a recommendation is, which only the result says. */
const certaintySteps = 2;

/** A fresh rule book, and how to prepare it for the answers to one of its questions. */
function fresh(id: string) {
  const book = smallRulebook();
  return {
    book,
    steps: book.questions
      .filter((question) => question.id === id)
      .flatMap((question) => preparation(book, begun, day, question, openQuestions)),
    /** Each case has its own list; a list that is remembered is the very same. */
    open: (answer: string) => openQuestions(book, { ...begun, [id]: answer }, day),
  };
}

test('what has been prepared is not made when a question is answered', () => {
  const { book, steps, open } = fresh('object');
  for (const step of steps) step();
  const { diagrams } = outcomeDiagrams(compiledFor(book, day));
  const made = diagrams.size();
  expect(made).toBeGreaterThan(10);
  open('goods');
  expect(diagrams.size()).toBe(made);
});

test('how sure a recommendation is has been worked out as well', () => {
  const { book, steps } = fresh('object');
  for (const step of steps) step();
  const { diagrams } = outcomeDiagrams(compiledFor(book, day));
  const made = diagrams.size();
  expect(assess(book, { ...begun, object: 'goods' }, day).recommended).not.toBeNull();
  expect(diagrams.size()).toBe(made);
});

test('what was made of the outcome is there before any case is looked at', () => {
  const { book, steps } = fresh('price');
  for (const step of steps.slice(0, -1 - certaintySteps)) step();
  const outcome = outcomeDiagrams(compiledFor(book, day));
  const made = outcome.diagrams.size();
  expect(outcomeRoots(outcome).length).toBeGreaterThan(4);
  expect(outcome.diagrams.size()).toBe(made);
});

test('the diagrams are made over several steps, so that the page can answer between them', () => {
  const { book, steps } = fresh('price');
  const { diagrams } = outcomeDiagrams(compiledFor(book, day));
  const made = steps.map((step) => {
    const before = diagrams.size();
    step();
    return diagrams.size() - before;
  });
  expect(made.filter((nodes) => nodes > 0).length).toBeGreaterThanOrEqual(5);
});

describe.each([
  ['object', ['services', 'goods', 'unknown']],
  ['area', ['care', 'sport', 'mixed', 'unknown']],
  ['price', ['unknown']],
])('of the question %s', (id, answers) => {
  test('each answer that is listed is looked at, one a step, and remembered', () => {
    const { steps, open } = fresh(id);
    const found = steps.map((step) => step());
    const last = found.slice(-answers.length - certaintySteps, -certaintySteps);
    expect(new Set(last).size).toBe(answers.length);
    for (const [place, answer] of answers.entries()) expect(last[place]).toBe(open(answer));
  });
});

test('the interview asks the same when nothing was prepared', () => {
  const { steps, open } = fresh('object');
  for (const step of steps) step();
  expect(open('goods')).toEqual(fresh('object').open('goods'));
});
