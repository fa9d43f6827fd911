import { beforeAll, describe, expect, test } from 'vitest';

import type { CaseProblem } from '#casefile/index.ts';
import { problemText } from '#features/open/problemText.ts';
import { createTexts, loadTexts } from '#texts/index.ts';

import { problemSamples } from '../../casefile/problemSamples.ts';
import { smallRulebook } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook();
beforeAll(async () => {
  await Promise.all([
    loadTexts('en', 'first'),
    loadTexts('sv', 'walk'),
    loadTexts('en', 'walk'),
    loadTexts('sv', 'case'),
    loadTexts('en', 'case'),
  ]);
});

const day = { field: 'consultations', entry: 2, column: 'on' } as const;

const say = (language: 'sv' | 'en', problem: CaseProblem): string => {
  const texts = createTexts(language, rulebook, '2026-11-21');
  return problemText(problem, texts, texts.words('case')).replaceAll(/\s/g, ' ');
};

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test('every problem has sentences of its own, with nothing left to fill in', () => {
    const sentences = problemSamples.map((problem) => say(language, problem));
    expect(new Set(sentences).size).toBe(problemSamples.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[”“\p{Lu}].*\.$/u);
      expect(sentence).not.toMatch(/\{\{|undefined|\[object|caseFile|[a-z]+[A-Z]|[a-z]-[a-z]+-/);
    }
  });

  test('what stood there is named as it stood', () => {
    for (const value of ['$t(site.name)', '{{limit}}', '<script>alert(1)</script>'])
      expect(say(language, { code: 'wrong-format', value })).toContain(value);
  });

  test('a question by the name every object has is a question like any other', () => {
    expect(say(language, { code: 'stray-remark', question: 'constructor' })).toContain(
      'constructor',
    );
  });
});

test('a place is pointed out as a person would', () => {
  const placeOf = (place: Extract<CaseProblem, { code: 'odd-characters' }>['place']): string =>
    say('sv', { code: 'odd-characters', place });
  expect(placeOf(day)).toContain('samråden, rad 2, dagen');
  expect(placeOf({ field: 'contributions', entry: 3 })).toContain('resurserna, rad 3.');
  expect(placeOf({ field: 'board' })).toContain('nämnden');
  expect(placeOf({ field: 'remarks', question: 'contract-value' })).toContain(
    '”Värdet för hela avtalstiden”',
  );
});

test('a limit is written as a number in the language', () => {
  expect(say('sv', { code: 'long-link', limit: 50_000 })).toContain('50 000 tecken');
  expect(say('en', { code: 'long-link', limit: 50_000 })).toContain('50,000 characters');
});

test('a part without which there is no case is named, also when it is none that is known', () => {
  expect(say('sv', { code: 'wrong-shape', place: 'asOf' })).toContain('dagen som ärendet gäller');
  expect(say('sv', { code: 'wrong-shape', place: 'x.y' })).toContain('det som ett ärende ska ha');
});

test('a file that is another kind of ours is named, with the page that opens it', () => {
  const other = (value: string): string => say('sv', { code: 'wrong-format', value });
  expect(other('vagval-workshop')).toContain('på sidan Workshop');
  expect(other('vagval-settings')).toContain('på sidan Egna regler');
  expect(say('sv', { code: 'wrong-shape', place: '' })).toContain('något annat än ett ärende');
});
