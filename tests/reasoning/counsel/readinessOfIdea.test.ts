import { describe, expect, test } from 'vitest';

import {
  type Answers,
  answersFromReadiness,
  assessReadiness,
  ideaImprovements,
  type ReadinessAnswer,
} from '#reasoning/index.ts';
import type { Readiness, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const day = '2024-06-01';

function withChanges(changes: Readiness['changes'], towards: readonly string[]): Rulebook {
  return { ...smallRulebook(), readiness: { gates: [], checks: [], fills: [], changes, towards } };
}

function told(book: Rulebook, answers: Answers): unknown[] {
  return ideaImprovements(book, answers, day).map((turn) => [turn.answers, turn.recommended]);
}

const willing = { question: 'own-will', to: ['yes'] };

describe('a change of an idea', () => {
  test('is told when it leads to an outcome that can be worked towards', () => {
    expect(
      ideaImprovements(withChanges([willing], ['gift']), { 'own-will': 'so-so' }, day),
    ).toEqual([{ answers: { 'own-will': 'yes' }, recommended: 'gift', status: 'decided' }]);
    expect(told(withChanges([willing], ['purchase']), { 'own-will': 'so-so' })).toEqual([]);
  });

  test('is not told where the outcome is already that, or is none at all', () => {
    const book = withChanges([{ question: 'object', to: ['goods'] }], ['gift']);
    expect(told(book, { 'own-will': 'yes', object: 'services' })).toEqual([]);
    const unsure = withChanges([{ question: 'own-will', to: ['so-so'] }], ['gift', 'none']);
    expect(told(unsure, { 'own-will': 'yes' })).toEqual([]);
  });

  test('starts from an answer that is known, and from one that it is for', () => {
    const fromNo = withChanges([{ ...willing, from: ['no'] }], ['gift']);
    expect(told(fromNo, { 'own-will': 'no' })).toHaveLength(1);
    expect(told(fromNo, { 'own-will': 'so-so' })).toEqual([]);
    expect(told(withChanges([willing], ['gift']), {})).toEqual([]);
    expect(told(withChanges([willing], ['gift']), { 'own-will': 'unknown' })).toEqual([]);
  });

  test('is never to the answer there is', () => {
    const book = withChanges([{ question: 'own-will', to: ['no', 'yes'] }], ['gift', 'purchase']);
    expect(told(book, { 'own-will': 'no', price: 10 })).toEqual([[{ 'own-will': 'yes' }, 'gift']]);
  });

  test('of two answers is told when neither is enough by itself, and not when one is', () => {
    const both: Readiness['changes'] = [
      { question: 'area', to: ['sport'] },
      { question: 'own-will', to: ['yes'] },
      { question: 'object', to: ['goods'] },
    ];
    const closed = { any: [{ area: 'service' }, { question: 'own-will', is: 'no' }] };
    const { readiness } = withChanges(both, ['gift']);
    const book = { ...smallRulebook(closed), readiness };
    expect(told(book, { area: 'care', 'own-will': 'no', object: 'services' })).toEqual([
      [{ area: 'sport', 'own-will': 'yes' }, 'gift'],
    ]);
    expect(told(book, { area: 'care', 'own-will': 'yes', object: 'services' })).toEqual([
      [{ area: 'sport' }, 'gift'],
    ]);
  });

  test('to one outcome does not stand in the way of a larger one to another', () => {
    const book = withChanges(
      [
        { question: 'own-will', to: ['yes', 'no'] },
        { question: 'object', to: ['goods'] },
      ],
      ['gift', 'purchase'],
    );
    expect(told(book, { 'own-will': 'so-so', price: 50, object: 'services' })).toEqual([
      [{ 'own-will': 'yes' }, 'gift'],
      [{ 'own-will': 'no' }, 'purchase'],
    ]);
  });
});

describe('a thing to pass', () => {
  const readiness: Readiness = {
    gates: ['support', 'register'],
    checks: [
      { id: 'purpose', good: 'yes', gates: ['support', 'register'], sources: ['act'] },
      { id: 'control', good: 'no', gates: ['register'], sources: ['act'] },
    ],
    fills: [],
    changes: [],
    towards: [],
  };

  test('is met when all its checks are, whichever answer is the good one', () => {
    expect(assessReadiness(readiness, { purpose: 'yes', control: 'no' })).toEqual({
      checks: { purpose: 'met', control: 'met' },
      gates: [
        { gate: 'support', standing: 'met', missing: [], unknown: [] },
        { gate: 'register', standing: 'met', missing: [], unknown: [] },
      ],
    });
  });

  test('is not known while a check is not, and missing as soon as one is', () => {
    expect(assessReadiness(readiness, { control: 'yes' })).toEqual({
      checks: { purpose: 'unknown', control: 'missing' },
      gates: [
        { gate: 'support', standing: 'unknown', missing: [], unknown: ['purpose'] },
        { gate: 'register', standing: 'missing', missing: ['control'], unknown: ['purpose'] },
      ],
    });
    expect(assessReadiness(readiness, { purpose: 'unknown', control: 'no' }).gates[1]).toEqual({
      gate: 'register',
      standing: 'unknown',
      missing: [],
      unknown: ['purpose'],
    });
  });

  test('is in order where what is asked about does not occur, if that is good enough', () => {
    const standing = (answer: ReadinessAnswer, notApplicable?: true) =>
      assessReadiness(
        {
          ...readiness,
          checks: readiness.checks.map((check) => ({
            ...check,
            ...(notApplicable && { notApplicable }),
          })),
        },
        { purpose: answer, control: answer },
      ).checks;
    expect(standing('none')).toEqual({ purpose: 'missing', control: 'missing' });
    expect(standing('none', true)).toEqual({ purpose: 'met', control: 'met' });
    expect(standing('yes', true)).toEqual({ purpose: 'met', control: 'missing' });
    expect(standing('unknown', true)).toEqual({ purpose: 'unknown', control: 'unknown' });
  });
});

describe('the answers of a case that follow from checks', () => {
  const readiness: Readiness = {
    gates: [],
    checks: [],
    fills: [
      {
        question: 'own-will',
        answer: 'yes',
        when: { purpose: ['yes', 'none'], control: ['no'] },
      },
      { question: 'own-will', answer: 'no', when: { purpose: ['yes'] } },
      { question: 'object', answer: 'goods', when: { control: ['unknown'] } },
    ],
    changes: [],
    towards: [],
  };
  const following = (given: Readonly<Record<string, ReadinessAnswer>>) =>
    answersFromReadiness(readiness, given);

  test('follow when every check is answered so, and the first that follows stands', () => {
    expect(following({ purpose: 'yes', control: 'no' })).toEqual({ 'own-will': 'yes' });
    expect(following({ purpose: 'none', control: 'no' })).toEqual({ 'own-will': 'yes' });
    expect(following({ purpose: 'yes', control: 'yes' })).toEqual({ 'own-will': 'no' });
    expect(following({ purpose: 'no', control: 'no' })).toEqual({});
  });

  test('may follow from what is not known', () => {
    expect(following({})).toEqual({ object: 'goods' });
    expect(following({ control: 'unknown', purpose: 'yes' })).toEqual({
      'own-will': 'no',
      object: 'goods',
    });
  });
});
