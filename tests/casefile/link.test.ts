import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import {
  type CaseFileResult,
  isLink,
  linkLimit,
  noNotes,
  readLink,
  caseFileOf,
  withHash,
  writeLink,
} from '#casefile/index.ts';
import { packText } from '#casefile/packText.ts';
import { caseLimit } from '#casefile/parseJson.ts';

import { arbitraryAnswers, arbitraryDay } from '../support/arbitraryAnswers.ts';
import { arbitraryNotes } from '../support/arbitraryNotes.ts';
import { cases } from '../support/realRulebook.ts';
import { sampleFile } from './sampleFile.ts';
import { runs } from '../support/runs.ts';

const file = sampleFile(rulebook);
const without = { withText: false };
const read = async (text: string): Promise<CaseFileResult> => readLink(rulebook, text);

test.each(['', ' ', '0x10', '1e', 'Infinity', '１２', '+5', '1_000'])(
  'a made link with %j for an amount is read as no amount',
  async (amount) => {
    const line = `contract-value:${encodeURIComponent(amount)}`;
    const packed = await packText(JSON.stringify(['2026-11-21', null, null, line, null]));
    const result = await read(`a1.${packed}`);
    expect(result).toMatchObject({ file: { answers: {} }, problems: [{ code: 'bad-number' }] });
  },
);

describe('a link', () => {
  test('carries the answers, the day, the rule book and what came out', async () => {
    expect(await read(await writeLink(file, without))).toEqual({
      ok: true,
      file: { ...file, notes: noNotes },
      problems: [],
    });
  });

  test('carries what is written only when asked to', async () => {
    expect(await read(await writeLink(file, { withText: true }))).toEqual({
      ok: true,
      file,
      problems: [],
    });
  });

  test('carries the side that the questions were put from, with text and without', async () => {
    const theirs = { ...file, side: 'organisation' } as const;
    for (const withText of [true, false])
      expect(await read(await writeLink(theirs, { withText }))).toMatchObject({
        ok: true,
        file: { side: 'organisation', notes: withText ? file.notes : noNotes },
        problems: [],
      });
  });

  test('carries any case', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryAnswers(rulebook),
        arbitraryDay,
        arbitraryNotes(rulebook),
        fc.boolean(),
        async (answers, asOf, notes, withText) => {
          const saved = caseFileOf(rulebook, { asOf, answers }, notes, '2026-11-25');
          const link = await writeLink(saved, { withText });
          expect(link).toMatch(/^a1\.[\w-]+$/);
          const expected = withText ? saved : { ...saved, notes: noNotes };
          expect(await read(link)).toEqual({ ok: true, file: expected, problems: [] });
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test('carries answers that no longer count, whatever they are', async () => {
    const lapsed = { 'väder & vind': 'a=b:c&d%', weather: 12, __proto: '', half: '\uD800' };
    const result = await read(await writeLink({ ...file, lapsed }, without));
    expect(result.ok && result.file.lapsed).toEqual({ ...lapsed, half: '\uFFFD' });
    expect(result.problems).toHaveLength(4);
  });

  test('of a case like those that are, is short enough for an e-mail', async () => {
    const lengths = await Promise.all(
      cases.map(async ({ asOf, answers }) => {
        const saved = caseFileOf(rulebook, { asOf, answers }, noNotes, '2026-11-25');
        return (await writeLink(saved, without)).length;
      }),
    );
    // The longest case answers 33 questions, with some twenty characters to each.
    expect(Math.max(...lengths)).toBeLessThan(800);
  });
});

describe('a link is read', () => {
  test.each([
    ['after its mark', (link: string) => `#${link}`],
    ['in a whole address', (link: string) => `https://example.org/en/#${link}`],
    ['when e-mail has broken its lines', (link: string) => link.replace(/.{60}/g, '$&\r\n ')],
    ['with the full stop of a sentence', (link: string) => `${link}.`],
    ['within brackets', (link: string) => `<https://example.org/#${link}>`],
    ['with %23 for its mark', (link: string) => `https://example.org/oppna/%23${link}`],
    ['with %23 written twice over', (link: string) => `https://example.org/oppna/%2523${link}`],
    [
      'wrapped by Safe Links',
      (link: string) =>
        `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://example.org/oppna/#${link}`)}&data=05%7C02%7Cname%40example.org%7C0&sdata=x%2By%3D&reserved=0`,
    ],
    [
      'wrapped by Proofpoint',
      (link: string) =>
        `https://urldefense.com/v3/__https://example.org/oppna/*${link}__;Iw!!abc!def$`,
    ],
    [
      'with a tracking query at its end',
      (link: string) => `https://example.org/oppna/#${link}?utm_source=mail&x=1`,
    ],
    ['with a no-break space at its end', (link: string) => `https://example.org/#${link}\u00A0`],
    [
      'with an encoded line break at its end',
      (link: string) => `https://example.org/#${link}%0D%0A`,
    ],
    ['with an angle at its end', (link: string) => `https://example.org/#${link}>`],
    [
      'in a reply, over several lines',
      (link: string) => `> https://example.org/#${link.replace(/.{60}/g, '$&\r\n> ')}`,
    ],
    [
      'in the middle of an e-mail',
      (link: string) =>
        `Hej!\nHär är ärendet: https://example.org/oppna/#${link}\n\nHälsningar\nAnna`,
    ],
    [
      'as Outlook writes it out',
      (link: string) => `Ärendet<https://example.org/oppna/#${link}> finns här.`,
    ],
    [
      'broken in quoted-printable',
      (link: string) => `https://example.org/#${link.replace(/.{70}/g, '$&=\n')}`,
    ],
  ])('%s', async (_, change) => {
    const text = change(await writeLink(file, without));
    expect(isLink(text)).toBe(true);
    expect(await read(text)).toMatchObject({ ok: true, file: { answers: file.answers } });
  });
});

describe('a link is refused', () => {
  test.each([
    ['that is empty', '', 'not-a-link'],
    ['that is a place on a page', '#innehall', 'not-a-link'],
    ['that is an address without a case', 'https://example.org/', 'not-a-link'],
    ['of another mark', 'b1.eJxNUk', 'not-a-link'],
    ['that holds nothing', 'a1.', 'not-a-link'],
    ['that is no packed text', 'a1.abcdefgh', 'broken-link'],
    ['of letters that do not belong', 'a1.eJx%20Nå', 'broken-link'],
  ])('%s', async (_, text, code) => {
    expect(await read(text)).toEqual({ ok: false, problems: [{ code }] });
  });

  test('of a later Vägval', async () => {
    expect(await read('a2.eJxNUk')).toEqual({
      ok: false,
      problems: [{ code: 'newer-version', version: '2', known: 1 }],
    });
  });

  test('that is too long, with the limit', async () => {
    const problems = [{ code: 'long-link', limit: linkLimit }];
    expect(await read(`a1.${'A'.repeat(100_000)}`)).toEqual({ ok: false, problems });
    expect(await read(`https://example.org/#a1.${'A'.repeat(10_000_000)}`)).toEqual({
      ok: false,
      problems,
    });
  });

  test('that would unpack to more than a case may hold', async () => {
    const bomb = `a1.${await packText(' '.repeat(caseLimit * 2))}`;
    expect(bomb.length).toBeLessThan(linkLimit);
    expect(await read(bomb)).toEqual({ ok: false, problems: [{ code: 'broken-link' }] });
  });

  test.each([
    ['no JSON', '{'],
    ['no list', '{"asOf":"2026-11-21"}'],
    ['a list without answers', '["2026-11-21"]'],
    ['answers that are none', '["2026-11-21",null,null,"yes"]'],
    ['answers that cannot be read', '["2026-11-21",null,null,"a=%E0%A4%A"]'],
  ])('that packs %s', async (_, text) => {
    expect(await read(`a1.${await packText(text)}`)).toEqual({
      ok: false,
      problems: [{ code: 'broken-link' }],
    });
  });

  test('of no day, as a file would be', async () => {
    expect(await read(`a1.${await packText('["someday",null,null,""]')}`)).toEqual({
      ok: false,
      problems: [{ code: 'bad-date', value: 'someday' }],
    });
  });
});

test('a link without a result or a rule book is a case all the same', async () => {
  const bare = { ...file, notes: noNotes, outcome: null, rulebook: null, savedAt: null };
  expect(await read(await writeLink(bare, without))).toEqual({
    ok: true,
    file: bare,
    problems: [],
  });
});

test('every place where a link can be cut is seen', async () => {
  const link = await writeLink(file, without);
  for (let length = 3; length < link.length - 1; length += 1)
    expect(await read(link.slice(0, length))).toMatchObject({ ok: false });
});

test('a letter that was changed on the way is never read as another case', async () => {
  const link = await writeLink(file, without);
  const expected = { file: { ...file, notes: noNotes } };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 3, max: link.length - 2 }),
      fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_'),
      async (at, letter) => {
        const result = await read(`${link.slice(0, at)}${letter}${link.slice(at + 1)}`);
        if (result.ok) expect(result).toMatchObject(expected);
        else expect(result.problems).toEqual([{ code: 'broken-link' }]);
      },
    ),
    { numRuns: runs(1_000) },
  );
});

test('an address whose # was written as %23 is mended, any other is left alone', () => {
  expect(withHash('https://example.org/vagval/oppna/%23a1.eJx')).toBe(
    'https://example.org/vagval/oppna/#a1.eJx',
  );
  expect(withHash('https://example.org/oppna%2523a1.eJx')).toBe(
    'https://example.org/oppna/#a1.eJx',
  );
  expect(withHash('https://example.org/oppna/#a1.eJx')).toBeUndefined();
  expect(withHash('https://example.org/%23annat')).toBeUndefined();
});
