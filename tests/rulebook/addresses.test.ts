import { describe, expect, test } from 'vitest';

import { checkCaseAddresses } from '#rulebook/index.ts';

import { rulebook, rulesFolder } from '../support/realRulebook.ts';
import { inFolder, smallRulebook, smallRuleTexts } from '../support/smallRulebook.ts';
import { type Change, problemsAfter } from './problemsAfter.ts';

const act = 'sources/act.yaml';
const toLagenNu: Change = [act, 'https://example.org/act', 'https://lagen.nu/2026:1'];
const first = 'pinpoint: 1 §\n';
const second = 'pinpoint: 2 §\n';

describe('the address of a source', () => {
  test('leads to the paragraph, when the provision says which', () => {
    const changed = smallRuleTexts[act]
      ?.replace(toLagenNu[1], toLagenNu[2])
      .replace(first, `${first}    anchor: P1\n`)
      .replace(second, 'pinpoint: 2 kap. 5 a §\n    anchor: K2P5a\n');
    const { sources } = smallRulebook({ [act]: changed ?? '' });
    expect([sources['act-1']?.address, sources['act-2']?.address]).toEqual([
      'https://lagen.nu/2026:1#P1',
      'https://lagen.nu/2026:1#K2P5a',
    ]);
  });

  test('is never the copy that was read', () => {
    const texts = smallRuleTexts[act]?.replace(
      'read:',
      'copy: https://code.example.org/act\nread:',
    );
    const book = smallRulebook({ [act]: texts ?? '' });
    expect(book.sources['act-1']).not.toHaveProperty('copy');
    expect(JSON.stringify(book)).not.toContain('code.example.org');
  });

  test.each([
    ['https://github.com/se-lex/sfs', 'github.com'],
    ['https://beta.example.org/act', 'beta.example.org'],
    ['https://example.org.evil.com/', 'example.org.evil.com'],
  ])('%s is refused with its line', (address, host) => {
    expect(problemsAfter([act, 'https://example.org/act', address])).toEqual([
      `sources/act.yaml:5 källan visas från ”${host}”, som inte står under ”statute” i hosts.yaml; byt till den officiella adressen och skriv kopian som copy`,
    ]);
  });

  test('may have www. before its site', () => {
    expect(problemsAfter([act, 'https://example.org/act', 'https://www.example.org/act'])).toEqual(
      [],
    );
  });

  test('of a provision of its own is held against the grade of the provision', () => {
    const own = (grade: string): Change => [
      act,
      first,
      `${first}    grade: ${grade}\n    address: https://example.org/page\n`,
    ];
    expect(problemsAfter(own('guidance'))).toEqual([]);
    expect(problemsAfter(own('policy'))).toEqual([
      expect.stringMatching(
        /^sources\/act\.yaml:11 källan visas från ”example\.org”, som inte står under ”policy”/,
      ),
    ]);
  });
});

describe('the paragraph of a Swedish act', () => {
  const anchored = (pinpoint: string, anchor: string): string[] =>
    problemsAfter(
      toLagenNu,
      [act, first, `pinpoint: ${pinpoint}\n    anchor: ${anchor}\n`],
      [act, second, `${second}    anchor: P2\n`],
    );

  test.each([
    ['1 §', 'P1'],
    ['12 a §', 'P12a'],
    ['19 kap. 9 och 25 a §§', 'K19P25a'],
    ['19 a kap. 9 § samt 20 kap. 3 § och 15 § 4', 'K19aP9'],
    ['1 kap. 11 a § och 4 kap. 19 §', 'K4P19'],
    ['2 kap. 2 § första–tredje styckena', 'K2P2'],
  ])('%s may be led to by %s', (pinpoint, anchor) => {
    expect(anchored(pinpoint, anchor)).toEqual([]);
  });

  test.each([
    ['1 §', 'P2'],
    ['19 kap. 25 a §', 'K19P25'],
    ['19 a kap. 9 §', 'K19P9'],
    ['1 kap. 11 a § och 4 kap. 19 §', 'K1P19'],
    ['4 kap. 1 §', 'P1'],
  ])('%s is not led to by %s', (pinpoint, anchor) => {
    expect(anchored(pinpoint, anchor)).toEqual([
      `sources/act.yaml:9 anchor ”${anchor}” är ingen paragraf i ”${pinpoint}”`,
    ]);
  });

  test('is asked for when it is not said', () => {
    expect(problemsAfter(toLagenNu)).toEqual([
      expect.stringMatching(/^sources\/act\.yaml:9 skriv anchor/),
      expect.stringMatching(/^sources\/act\.yaml:13 skriv anchor/),
    ]);
  });
});

test('a word of the glossary leads to a source’s site, or one that is listed for words', () => {
  const to = (address: string): string[] =>
    problemsAfter(['glossary.yaml', '- id: gift', `- id: gift\n    address: ${address}`]);
  expect(to('https://example.org/a')).toEqual([]);
  expect(to('https://words.example.org/a')).toEqual([]);
  expect(to('https://news.example.org/a')).toEqual([
    expect.stringMatching(/^glossary\.yaml:3 ordet hänvisar till ”news\.example\.org”/),
  ]);
});

describe('the sources of a real case', () => {
  const realCase = (address: string): string => `id: town
kind: real
year: 2020
asOf: '2026-01-01'
answers: {}
expect: { best: gift, acceptable: [gift], excluded: [] }
sources:
  - address: https://town.example.com/news
    read: '2026-01-01'
  - address: ${address}
    read: '2026-01-01'
`;
  const faults = (address: string) =>
    inFolder({ ...smallRuleTexts, 'cases/town.yaml': realCase(address) }, checkCaseAddresses);

  test('may be a town’s own news, or a newspaper', () => {
    expect(faults('https://paper.example.com/town')).toEqual([]);
  });

  test.each(['https://code.example.org/a', 'https://raw.code.example.org/a'])(
    'are never %s',
    (address) => {
      expect(faults(address)).toEqual([
        {
          file: 'cases/town.yaml',
          line: 10,
          message: expect.stringContaining('hosts.yaml inte godtar') as string,
        },
      ]);
    },
  );
});

describe('the real rules', () => {
  test('lead to the paragraph', () => {
    expect(rulebook.sources['lou-19-25a']?.address).toBe('https://lagen.nu/2016:1145#K19P25a');
  });

  test('show no copy, and name no place for code', () => {
    expect(JSON.stringify(rulebook)).not.toMatch(/github|gitlab|beta\.|"copy"/);
    expect(checkCaseAddresses(rulesFolder)).toEqual([]);
  });
});
