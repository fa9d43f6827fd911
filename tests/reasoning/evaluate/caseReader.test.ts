import { describe, expect, test } from 'vitest';

import type { Answers } from '#reasoning/model/answers.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';

import { someCases } from '../someCases.ts';
import { smallRulebook } from '../smallRulebook.ts';

const book = smallRulebook({ all: [{ area: 'service' }, { question: 'price', over: 20 }] });
const compiled = compiledFor(book, '2025-06-01');
const classesOf = (answers: Answers) => [...compiled.read(answers).classes];

describe('a case is read the same', () => {
  test.each(someCases(12))('in whatever order it was answered: %j', (answers) => {
    const entries = Object.entries(answers);
    const read = classesOf(answers);
    expect(classesOf(Object.fromEntries(entries.toReversed()))).toEqual(read);
    expect(classesOf(Object.fromEntries([...entries.slice(2), ...entries.slice(0, 2)]))).toEqual(
      read,
    );
  });

  test('with answers to questions that the rule book does not have', () => {
    const [first, ...rest] = Object.entries({ 'own-will': 'yes', area: 'care', price: 50 });
    const among = Object.fromEntries([['none', 1], ...(first ? [first] : []), ['no', 2], ...rest]);
    expect(classesOf(among)).toEqual(classesOf({ 'own-will': 'yes', area: 'care', price: 50 }));
  });

  test('when its answers have been read before', () => {
    for (const answers of someCases(30)) expect(classesOf(answers)).toEqual(classesOf(answers));
  });
});

test('each variable has the class of its own answer', () => {
  for (const answers of someCases(60)) {
    const read = classesOf(answers);
    for (const [at, { classOf, absent }] of compiled.variables.entries())
      expect([classOf(answers), ...(absent === 0 ? [] : [0])]).toContain(read[at]);
  }
});
