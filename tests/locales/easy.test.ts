import { describe, expect, test } from 'vitest';

import easyConditions from '#locales/sv-easy/conditions.json' with { type: 'json' };
import easyQuestions from '#locales/sv-easy/questions.json' with { type: 'json' };
import easyRoutes from '#locales/sv-easy/routes.json' with { type: 'json' };
import conditions from '#locales/sv/conditions.json' with { type: 'json' };
import questions from '#locales/sv/questions.json' with { type: 'json' };
import routes from '#locales/sv/routes.json' with { type: 'json' };

import { keysIn } from '../support/keysIn.ts';

/**
 * What is shown together is one text: a question with its hint and answers, a route, a title. The
 * limits are set from the texts: the hardest of them lies just below, so that a new one cannot be
 * harder than those there are. LIX below 30 is "very easy" on Björnsson's scale, where ordinary
 * newspapers have 40–50. A sentence of fifteen words is half of what official texts hold; no title
 * has commas enough to carry more. A title is one sentence without a mean to even it out, and names
 * such as "kommunallagen" weigh heavily in it, so titles have the sentence limit alone, and a LIX together.
 */
const limits = { lix: 30, words: 15 };

type Told = readonly [id: string, text: string];
const lines = (value: unknown): string[] =>
  typeof value === 'string'
    ? [/[.?!]$/.test(value) ? value : `${value}.`]
    : Object.values(value as object).flatMap(lines);
const told = (all: object): Told[] =>
  Object.entries(all).map(([id, words]): Told => [id, lines(words).join(' ')]);

describe.each(told(easyQuestions))('the question %s', (id, text) => {
  test('is easy to read', () => {
    expect(longestSentence(text)).toBeLessThanOrEqual(limits.words);
    expect(lix(text)).toBeLessThanOrEqual(limits.lix);
  });

  test('says all that ordinary Swedish says', () => {
    const ordinary = (questions as Record<string, object>)[id] ?? {};
    const wanted = keysIn(ordinary).filter((key) => !['short', 'why', 'ask'].includes(key));
    const known = keysIn((easyQuestions as Record<string, object>)[id] ?? {});
    expect(wanted.filter((key) => !known.includes(key))).toEqual([]);
    // A hint more than ordinary Swedish has is help; an answer more would be a mistake.
    const labels = known.filter((key) => key.endsWith('.label'));
    expect(labels).toEqual(wanted.filter((key) => key.endsWith('.label')));
  });
});

test.each(told(easyRoutes))('the route %s is easy to read', (_, text) => {
  expect(longestSentence(text)).toBeLessThanOrEqual(limits.words);
  expect(lix(text)).toBeLessThanOrEqual(limits.lix);
});

test('the titles of conditions are short, and easy to read together', () => {
  const titles = told(easyConditions);
  expect(titles.filter(([, text]) => longestSentence(text) > limits.words)).toEqual([]);
  expect(lix(titles.map(([, text]) => text).join(' '))).toBeLessThanOrEqual(limits.lix);
});

test('no question, route or condition is left out, and none is made up', () => {
  for (const [easy, ordinary] of [
    [easyQuestions, questions],
    [easyRoutes, routes],
    [easyConditions, conditions],
  ] as const)
    expect(Object.keys(easy).toSorted()).toEqual(Object.keys(ordinary).toSorted());
});

test('all in all it is easier than ordinary Swedish', () => {
  const ordinary = told(
    Object.fromEntries(
      Object.entries(questions).map(([id, { question, hint, answers }]) => [
        id,
        { question, hint, answers },
      ]),
    ),
  );
  const whole = (all: readonly Told[]): string => all.map(([, text]) => text).join(' ');
  expect(lix(whole(told(easyQuestions)))).toBeLessThan(lix(whole(ordinary)) - 8);
});

/** Words in a sentence and, in percent, words of more than six letters: Björnsson's readability index. */
function lix(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length;
}

function longestSentence(text: string): number {
  return Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
}

/** As Björnsson counts: a colon ends a sentence too. */
function sentencesOf(text: string): string[] {
  return text.split(/[.?!:]+(?=\s|$|”)/).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}-]+/gu) ?? [];
}
