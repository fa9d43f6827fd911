import { describe, expect, test } from 'vitest';

import { checkAuthority } from '#cli/checkAuthority.ts';

import { rulebook, words } from '../support/realRulebook.ts';

test('what speaks to every authority names no single sort of it', () => {
  expect(checkAuthority(words)).toEqual([]);
});

test('a text that does is told of, where it stands', () => {
  const changed = words.map((file) =>
    file.name === 'proposal' ? { ...file, data: { lead: 'Fråga kommunen.' } } : file,
  );
  expect(checkAuthority(changed).map(({ file, message }) => `${file} ${message}`)).toEqual([
    'sv/proposal.json ”lead” talar om kommunen; skriv myndigheten, för det kan vara en region eller staten',
  ]);
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test('the question of whom they turn to says what the others call it', () => {
    const { hint } = dataOf(language, 'organisation')['authority'] as { readonly hint: string };
    expect(hint).toContain(language === 'sv' ? 'kallar vi den myndigheten' : 'it the authority');
  });

  test('the advice on names cites the law that makes a paper official', () => {
    const { pinpoint = '' } = rulebook.sources['tf-2-1'] ?? {};
    const [, chapter, first, last] = /^(\d+) kap\. (\d+) och (\d+) §§$/.exec(pinpoint) ?? [];
    expect(dataOf(language, 'case/case')['personal']).toContain(
      language === 'sv'
        ? `(${pinpoint} tryckfrihetsförordningen)`
        : `(chapter ${chapter}, sections ${first} and ${last} of the Freedom of the Press Act)`,
    );
  });
});

function dataOf(language: string, name: string): Readonly<Record<string, unknown>> {
  const found = words.find((file) => file.language === language && file.name === name);
  if (found === undefined) throw new Error(`No words "${name}" in ${language}.`);
  return found.data as Readonly<Record<string, unknown>>;
}
