import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { readRulebook } from '#rulebook/index.ts';

import { rulebook, rulesFolder } from '../support/realRulebook.ts';
import { inFolder, smallRulebook, smallRuleTexts } from '../support/smallRulebook.ts';
import { problemsIn } from './problemsAfter.ts';

test('a sound rule folder has no problems', () => {
  expect(problemsIn(smallRuleTexts)).toEqual([]);
});

test('the questions stand in the order of the stages, each with its stage', () => {
  const { questions } = smallRulebook();
  expect(questions.map(({ id, stage }) => `${stage}/${id}`)).toEqual([
    'case/field',
    'case/code',
    'case/paid',
    'case/value',
    'case/announced',
    'case/years',
  ]);
});

test('a gate becomes the first exclusion of each route it closes', () => {
  const { routes } = smallRulebook();
  expect(routes.map(({ id, excludedBy }) => [id, excludedBy.map((rule) => rule.id)])).toEqual([
    ['gift', ['is-bought']],
    ['purchase', ['purchase-too-large']],
  ]);
});

test('a provision carries the title, grade and address of its work', () => {
  expect(smallRulebook().sources['act-2']).toEqual({
    id: 'act-2',
    work: 'act',
    title: 'The Act',
    short: 'Act',
    pinpoint: '2 §',
    grade: 'statute',
    confidence: 'A',
    address: 'https://example.org/act',
    read: '2026-01-01',
    validFrom: '2025-01-01',
  });
});

test('a test comes after those it refers to', () => {
  const { tests } = smallRulebook({
    'tests/bought.yaml': 'id: bought\nholds: { test: small }\nsources: [act-1]\n',
    'warnings.yaml': `against: [gift]
warnings: [{ id: warn, when: { question: paid, is: 'yes' }, sources: [act-1] }]
`,
  });
  expect(tests.map(({ id }) => id)).toEqual(['small', 'bought']);
});

describe('the hash', () => {
  test('is the same for the same rules', () => {
    expect(smallRulebook().hash).toBe(smallRulebook().hash);
  });

  test('is another when a rule is another', () => {
    const changed = smallRulebook({
      'tests/bought.yaml': "id: bought\nholds: { question: paid, is: 'no' }\nsources: [act-1]\n",
    });
    expect(changed.hash).not.toBe(smallRulebook().hash);
  });

  test('does not change with a comment', () => {
    const commented = { 'gates.yaml': `# Gates\n${smallRuleTexts['gates.yaml'] ?? ''}` };
    expect(smallRulebook(commented).hash).toBe(smallRulebook().hash);
  });
});

describe('a missing file', () => {
  const { 'gates.yaml': _, ...withoutGates } = smallRuleTexts;
  const {
    'routes/gift.yaml': _gift,
    'routes/purchase.yaml': _purchase,
    ...withoutRoutes
  } = smallRuleTexts;

  test('is named', () => {
    expect(problemsIn(withoutGates)).toEqual(['gates.yaml:1 Filen saknas i regelverket']);
  });

  test('is named when a whole folder is empty', () => {
    expect(problemsIn(withoutRoutes)).toEqual(['routes:1 Filen saknas i regelverket']);
  });

  test('is named for every file of an empty rule book', () => {
    expect(problemsIn({})).toHaveLength(17);
  });
});

describe('the real rules, with one fault each', () => {
  test.each([
    ['gates.yaml', 'test: contract', 'test: kontrakt', 'testet ”kontrakt” finns inte'],
    ['tests/contract.yaml', 'sources: [', 'grounds: [', 'fältet ”grounds” finns inte här'],
    ['routes/tender.yaml', 'question: market, is:', 'question: market, equals:', 'okänd operator'],
  ])('%s is told with its line: %s becomes %s', (file, find, put, message) => {
    const line = lineOf(readFileSync(join(rulesFolder, file), 'utf8'), find);
    const reading = inFolder({}, (folder) => {
      cpSync(rulesFolder, folder, { recursive: true });
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), text.replace(find, put));
      return readRulebook(folder);
    });
    expect(reading.ok ? [] : reading.problems).toContainEqual({
      file,
      line,
      message: expect.stringContaining(message) as string,
    });
  });

  test('are sound as they stand', () => {
    expect(rulebook.id).toBe('vagval-se');
  });
});

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}
