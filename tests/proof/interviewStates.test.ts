import { isDeepStrictEqual } from 'node:util';

import { describe, expect, test } from 'vitest';

import { type Answers, openQuestions } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/proof.ts';
import { proveInterview } from '#proof/index.ts';
import { interviewStates, singleAnswers } from '#proof/interviewStates.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';

const day = '2025-06-01';

describe('the interview', () => {
  const compiled = () => compiledFor(smallRulebook(), day);

  test('is tried with every single answer and along every walk', () => {
    const tried = (walks: number, singles: boolean): number => {
      const { states, violations } = proveInterview(smallRulebook(), day, { walks, singles });
      expect(violations).toEqual([]);
      return states;
    };
    expect(tried(0, true)).toBe(singleAnswers(compiled()).length);
    expect(tried(3, false)).toBe(interviewStates(compiled(), 3).length);
    expect(tried(2, true)).toBe(tried(0, true) + tried(2, false));
  });

  test('that asks too little or too much is told with the case', () => {
    const toldOf = (toAsk: typeof openQuestions) =>
      proveInterview(smallRulebook(), day, { walks: 1, singles: false }, toAsk).violations;
    expect(toldOf(() => [])[0]).toEqual({
      property: 'interview',
      subject: 'object',
      detail: 'is not asked but can change',
      answers: {},
    });
    const inAll = toldOf(({ questions }) => questions);
    expect(new Set(inAll.map(({ detail }) => detail))).toEqual(
      new Set(['is asked but changes nothing']),
    );
    // Where the walk ends nothing changes any more, so each question that is asked there is one too many.
    const atEnd = interviewStates(compiled(), 1).at(-1);
    expect(inAll.filter(({ answers }) => isDeepStrictEqual(answers, atEnd))).toHaveLength(
      smallRulebook().questions.length,
    );
  });

  test('asks what matters by being answered at all', () => {
    const book = smallRulebook({ unresolved: 'seen' });
    const sources = ['act'];
    const answers = ['red', 'blue'];
    const seen: Rulebook = {
      ...book,
      questions: [
        ...book.questions,
        { id: 'colour', stage: 'case', role: 'condition', kind: 'choice', answers, sources },
      ],
      tests: [
        ...book.tests,
        { id: 'seen', holds: { question: 'colour', isOneOf: answers }, sources },
      ],
    };
    expect(proveInterview(seen, day, { walks: 1, singles: true }).violations).toEqual([]);
    expect(openQuestions(seen, {}, day).map(({ id }) => id)).toContain('colour');
  });

  test('can stand with one answer of each class, but not with none', () => {
    expect(singleAnswers(compiled())).toEqual([
      ...['unknown', 'care', 'sport'].map((area) => ({ area })),
      { code: 'unknown' },
      ...['unknown', 'services', 'goods'].map((object) => ({ object })),
      ...['unknown', 'yes', 'no', 'so-so'].map((answer) => ({ 'own-will': answer })),
      ...['unknown', 0, 35, 50, 180, 220, 501].map((amount) => ({ price: amount })),
      ...['unknown', 2, 1].map((announced) => ({ announced })),
    ]);
  });

  test('goes on with an answer to the first open question until none is open', () => {
    const book = smallRulebook();
    const states = interviewStates(compiledFor(book, day), 30);
    const open = (answers: Answers): string[] =>
      openQuestions(book, answers, day).map(({ id }) => id);
    expect(states).toContainEqual(expect.objectContaining({ 'own-will': 'unknown' }));
    expect(states.filter((answers) => Object.keys(answers).length === 0)).toHaveLength(30);
    for (const [at, answers] of states.entries()) {
      const next = states[at + 1] ?? {};
      const [first] = open(answers);
      if (first === undefined) expect(next).toEqual({});
      else
        expect(Object.keys(next).toSorted()).toEqual([...Object.keys(answers), first].toSorted());
    }
    expect(new Set(states.map((answers) => JSON.stringify(answers))).size).toBeGreaterThan(30);
    expect(interviewStates(compiledFor(book, day), 30)).toEqual(states);
  });
});
