import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { readAgreement } from '#agreement/index.ts';

import { agreementSigns } from '../support/realRulebook.ts';
import { patience, runs } from '../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const { groups, signs } = agreementSigns;
/** What the signs are looked for by, as it can stand in a text; and what breaks a text up. */
const phrases = [
  ...groups.flatMap(({ words }) => words),
  ...signs.flatMap(({ patterns }) => patterns.flatMap((pattern) => pattern.phrases)),
].map((phrase) => phrase.replaceAll(/[*<>…]/g, ''));
const breaks = [
  '\n',
  '\r\n',
  '\f',
  '\t',
  ' ',
  ' | ',
  '. ',
  ': ',
  ';',
  '§ ',
  '1. ',
  '– ',
  '- ',
  '-',
];
const odd = [
  '\u00AD',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\u0000',
  '\uD800',
  'o\u0308',
  '🫶🏽',
  'ﬁ',
  'İ',
  '½',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...phrases, ...breaks, ...odd), fc.string()), { maxLength: 60 })
    .map((parts) => parts.join('')),
);
const kind = fc.constantFrom(...signs.flatMap(({ kinds }) => kinds));

test('whatever an agreement says, each mark stands on words of its sentence, in order and apart', () => {
  fc.assert(
    fc.property(text, kind, (written, of) => {
      const { sentences, found, notFound } = readAgreement(agreementSigns, of, written);
      const lines = written.split(/\r\n|[\n\r\f\v\u2028\u2029]/).length;
      let last = 1;
      for (const sentence of sentences) {
        expect(sentence.text.trim()).not.toBe('');
        expect(sentence.line).toBeGreaterThanOrEqual(last);
        expect(sentence.line).toBeLessThanOrEqual(lines);
        last = sentence.line;
        for (const { spans } of sentence.marks) {
          let from = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(sentence.text.slice(start, end)).toMatch(/\S/);
            expect(end).toBeLessThanOrEqual(sentence.text.length);
            from = end;
          }
        }
      }
      const shown = new Set(sentences.flatMap(({ marks }) => marks.map(({ sign }) => sign.id)));
      expect(new Set(found.map(({ id }) => id))).toEqual(shown);
      expect(notFound.filter(({ id }) => shown.has(id))).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});
