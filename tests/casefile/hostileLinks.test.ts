import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { beforeAll, expect, test, vi } from 'vitest';

import { isLink, noNotes, readLink, withHash, writeLink } from '#casefile/index.ts';
import { packText } from '#casefile/packText.ts';

import { patience, runs } from '../support/runs.ts';
import { sampleFile } from './sampleFile.ts';

vi.setConfig({ testTimeout: patience });

const file = sampleFile(rulebook);
let link: string;
beforeAll(async () => {
  link = await writeLink(file, { withText: false });
});

/** What the programs on the way do to a link, each to what the one before has left. */
const manglings: readonly ((address: string) => string)[] = [
  (address) => address.replace('#', '%23'),
  (address) => address.replaceAll('%', '%25'),
  (address) => address.replace(/.{60}/g, '$&\r\n'),
  (address) => address.replace(/.{70}/g, '$&=\n'),
  (address) => `> ${address.replaceAll('\n', '\n> ')}`,
  (address) => `<${address}>`,
  (address) => `${address}.`,
  (address) => `${address})`,
  (address) => `${address}\u00A0`,
  (address) => `${address}?utm_source=mail`,
  (address) => `${address}&fbclid=x`,
  (address) => `Hej!\n${address}\n\nHälsningar\nAnna`,
  (address) => `\uFEFF\u200B${address}`,
  (address) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02&reserved=0`,
];
const mangled = fc
  .array(fc.constantFrom(...manglings), { maxLength: 5 })
  .map((ways) => (address: string) => ways.reduce((done, mangle) => mangle(done), address));

test('a link that came through anything is the case that was sent, or says that it is broken', async () => {
  await fc.assert(
    fc.asyncProperty(mangled, async (mangle) => {
      const text = mangle(`https://example.org/vagval/oppna/#${link}`);
      const result = await readLink(rulebook, text);
      if (result.ok) expect(result.file).toEqual({ ...file, notes: noNotes });
      else expect(result.problems[0]?.code).toMatch(/-link$|-a-link$/);
    }),
    { numRuns: runs(300) },
  );
});

test('any text is a case or has a problem, and what mends an address mends it once', async () => {
  const pieces = fc.constantFrom(
    'a1.',
    'a2.',
    '#',
    '%23',
    '%2523',
    '*',
    '-23',
    '>',
    '\n',
    '__',
    '=',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const result = await readLink(rulebook, text);
      expect(result.ok || result.problems.length > 0).toBe(true);
      expect(typeof isLink(text)).toBe('boolean');
      const mended = withHash(text);
      if (mended !== undefined) expect(mended).toContain('#a');
    }),
    { numRuns: runs(500) },
  );
});

test('whatever is packed in a link, it is a case or has a problem', async () => {
  const ids = rulebook.questions.map(({ id }) => id);
  const answer = fc.tuple(fc.constantFrom(...ids, '__proto__'), fc.string());
  const line = fc.oneof(
    fc.string(),
    fc.array(answer).map((all) => all.map(([id, value]) => `${id}=${value}`).join('&')),
  );
  const list = fc.tuple(
    fc.oneof(fc.constantFrom('2026-11-21', ''), fc.jsonValue()),
    fc.jsonValue(),
    fc.jsonValue(),
    fc.oneof(line, fc.jsonValue()),
    fc.jsonValue(),
    fc.jsonValue(),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(list, fc.jsonValue()), async (data) => {
      const packed = await packText(JSON.stringify(data) ?? 'null');
      const result = await readLink(rulebook, `a1.${packed}`);
      expect(result.ok || result.problems.length > 0).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});
