import { expect, test } from 'vitest';

import enWords from '../../locales/en/agreement.json' with { type: 'json' };
import svWords from '../../locales/sv/agreement.json' with { type: 'json' };
import { agreementSigns } from '../support/realRulebook.ts';
import { figuresOf, labelledTexts, sentencesOfText, sightingsIn } from './corpus.ts';

const sets = ['first', 'second', 'held-out'] as const;

test('there are six texts of every kind in each set', () => {
  for (const set of sets) {
    const kinds = labelledTexts.filter((text) => text.set === set).map(({ kind }) => kind);
    expect(kinds).toHaveLength(6);
    expect(new Set(kinds).size).toBe(3);
  }
});

test.each(labelledTexts.map((text) => [text.id, text] as const))(
  'each label of %s names a sign of its kind and one sentence',
  (_, text) => {
    const known = agreementSigns.signs.filter(({ kinds }) => kinds.includes(text.kind));
    const sentences = sentencesOfText(text);
    for (const { has, signs } of text.sentences) {
      expect(
        sentences.filter((one) => one.text.includes(has)),
        has,
      ).toHaveLength(1);
      for (const sign of signs)
        expect(
          known.map(({ id }) => id),
          has,
        ).toContain(sign);
    }
  },
);

// A change that finds less, or more that is not there, is seen.
test.each([{ set: 'first' }, { set: 'second' }] as const)(
  'how well each sign is found in the $set set, which the patterns were written after',
  ({ set }) => {
    const { precision, recall } = printed(set);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.95);
  },
);

// Read for the first time when the patterns had been widened; before that it was 84 % precision and 28 % recall.
test('how well each sign is found in the set that no pattern was written after, and that the page says so', () => {
  const { precision, recall } = printed('held-out');
  expect(precision).toBeGreaterThanOrEqual(0.9);
  for (const { limits } of [svWords, enWords])
    for (const part of [precision, recall])
      expect(limits).toMatch(new RegExp(`${Math.round(part * 100)}(?:%| procent)`));
});

/** The figures of a set, printed sign by sign. */
function printed(set: (typeof sets)[number]): ReturnType<typeof figuresOf> {
  const all = labelledTexts.filter((text) => text.set === set).flatMap(sightingsIn);
  const percent = (part: number): string => `${Math.round(part * 100)} %`.padStart(5);
  const rows = agreementSigns.signs.flatMap(({ id }) => {
    const own = all.filter(({ sign }) => sign === id);
    const { found, said, precision, recall } = figuresOf(own);
    if (own.length === 0) return [];
    const precise = found === 0 ? '    –' : percent(precision);
    const recalled = said === 0 ? '    –' : percent(recall);
    return [
      `${id.padEnd(24)} ${precise} precision ${recalled} recall (${said} said, ${found} found)`,
    ];
  });
  const figures = figuresOf(all);
  const total = `${set}: ${percent(figures.precision)} precision, ${percent(figures.recall)} recall`;
  const wrong = all
    .filter(({ isSaid, isFound }) => isSaid !== isFound)
    .map(({ sign, isSaid, sentence }) => `${isSaid ? 'missed' : 'extra '} ${sign}: ${sentence}`);
  process.stdout.write(`\n${[total, ...rows, ...wrong].join('\n')}\n`);
  return figures;
}
