import { expect, test } from 'vitest';

import { agreementSigns } from '../support/realRulebook.ts';
import { figuresOf, labelledTexts, sentencesOfText, sightingsIn } from './corpus.ts';

const halves = ['dev', 'held-out'] as const;
const sightings = halves.map((half) => ({
  half,
  all: labelledTexts.filter((text) => text.half === half).flatMap(sightingsIn),
}));

test('there are twelve texts of every kind, half of them held out', () => {
  expect(labelledTexts).toHaveLength(12);
  for (const half of halves) {
    const kinds = labelledTexts.filter((text) => text.half === half).map(({ kind }) => kind);
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

test('how well each sign is found', () => {
  const percent = (part: number): string => `${Math.round(part * 100)} %`.padStart(5);
  for (const { half, all } of sightings) {
    const ids = agreementSigns.signs.map(({ id }) => id);
    const rows = ids.flatMap((id) => {
      const own = all.filter(({ sign }) => sign === id);
      const { found, said, precision, recall } = figuresOf(own);
      if (own.length === 0) return [];
      const precise = found === 0 ? '    –' : percent(precision);
      const recalled = said === 0 ? '    –' : percent(recall);
      return [
        `${id.padEnd(24)} ${precise} precision ${recalled} recall (${said} said, ${found} found)`,
      ];
    });
    const { precision, recall } = figuresOf(all);
    const total = `${half}: ${percent(precision)} precision, ${percent(recall)} recall`;
    const wrong = all
      .filter(({ isSaid, isFound }) => isSaid !== isFound)
      .map(({ sign, isSaid, sentence }) => `${isSaid ? 'missed' : 'extra '} ${sign}: ${sentence}`);
    process.stdout.write(`\n${[total, ...rows, ...wrong].join('\n')}\n`);
  }
  // A change that finds less, or more that is not there, is seen. The held-out half was first read with the
  // patterns as they stand: 92 % precision and 54 % recall, and they have not been written after it.
  const [dev, held] = sightings.map(({ all }) => figuresOf(all));
  expect(dev?.precision).toBeGreaterThan(0.9);
  expect(dev?.recall).toBeGreaterThan(0.9);
  expect(held?.precision).toBeGreaterThan(0.85);
  expect(held?.recall).toBeGreaterThan(0.5);
});
