import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test, vi } from 'vitest';

import { caseLimit } from '#casefile/parseJson.ts';
import { readCase } from '#casefile/readCase.ts';
import { assess } from '#reasoning/index.ts';
import { patience, runs } from '../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'];
const fileWith = (answers: string): string => `{"asOf":"2026-11-21","answers":${answers}}`;

describe('a name that every object inherits', () => {
  test.each(inherited)('is no question: %s', (name) => {
    expect(readCase(rulebook, fileWith(`{"${name}":"yes"}`))).toEqual({
      ok: true,
      case: { asOf: '2026-11-21', answers: {} },
      problems: [{ code: 'unknown-question', question: name }],
    });
  });

  test.each(inherited)('is no answer: %s', (name) => {
    const file = fileWith(`{"authority":"${name}","service-area":"${name}","cpv":"${name}"}`);
    expect(readCase(rulebook, file)).toMatchObject({
      case: { answers: {} },
      problems: [
        { code: 'unknown-answer', question: 'authority' },
        { code: 'unknown-answer', question: 'service-area' },
        { code: 'bad-code', question: 'cpv' },
      ],
    });
  });

  test('does not reach the objects of others', () => {
    readCase(rulebook, fileWith('{"__proto__":{"polluted":"yes"}}'));
    readCase(rulebook, '{"__proto__":{"polluted":"yes"},"asOf":"2026-11-21","answers":{}}');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  test('does not stand in for a day or answers that are missing', () => {
    const file = '{"__proto__":{"asOf":"2026-11-21","answers":{}}}';
    expect(readCase(rulebook, file)).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-shape' }],
    });
  });
});

describe('a case nested very deep is refused, not followed:', () => {
  const depth = 150_000;
  const lists = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const objects = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  test('the whole file', () => {
    expect(readCase(rulebook, lists)).toMatchObject({ ok: false });
    expect(readCase(rulebook, '['.repeat(caseLimit))).toMatchObject({ ok: false });
  });

  test.each([
    ['an answer of lists', lists],
    ['an answer of objects', objects],
  ])('%s', (_, value) => {
    expect(readCase(rulebook, fileWith(`{"authority":${value}}`))).toMatchObject({
      ok: true,
      case: { answers: {} },
      problems: [{ code: 'unknown-answer', question: 'authority' }],
    });
  });
});

test('a number that JSON reads as infinite is refused', () => {
  expect(readCase(rulebook, fileWith('{"contract-value":1e999}'))).toMatchObject({
    case: { answers: {} },
    problems: [{ code: 'bad-number', question: 'contract-value' }],
  });
});

test('of a question given twice the last answer counts, as in all JSON', () => {
  const file = fileWith('{"authority":"state","authority":"region"}');
  expect(readCase(rulebook, file)).toMatchObject({ case: { answers: { authority: 'region' } } });
});

describe('whatever a file holds', () => {
  const ids = rulebook.questions.map(({ id }) => id);
  const anyAnswers = fc.dictionary(
    fc.oneof(fc.constantFrom(...ids, ...inherited), fc.string()),
    fc.oneof(fc.jsonValue(), fc.double(), fc.constant('unknown'), fc.constant('yes')),
  );

  test('any text is a case or has a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const result = readCase(rulebook, text);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('every answer is kept or named as a problem', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = fileWith(JSON.stringify(answers));
        const result = readCase(rulebook, text);
        const kept = result.ok ? Object.keys(result.case.answers).length : 0;
        expect(kept + result.problems.length).toBe(Object.keys(answers).length);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('what is kept can be assessed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = readCase(rulebook, fileWith(JSON.stringify(answers)));
        if (!result.ok) throw new Error('A file with such answers is a case all the same.');
        const { routes, status } = assess(rulebook, result.case.answers, result.case.asOf);
        expect(Object.keys(routes)).toEqual(rulebook.routes.map(({ id }) => id));
        expect(['decided', 'provisional', 'undecided', 'stopped']).toContain(status);
      }),
      { numRuns: runs(500) },
    );
  });
});
