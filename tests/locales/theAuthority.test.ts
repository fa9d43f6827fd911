import { describe, expect, test } from 'vitest';

import { linesIn } from '../support/linesIn.ts';
import { rulebook, words } from '../support/realRulebook.ts';

/** What names one sort of authority as though it were the only one. */
const oneSort = { sv: /\bkommunens?\b/i, en: /\bthe municipality\b/i } as const;
/** What an organisation reads, whichever authority it turns to, and the papers of both sides. */
const spoken = ['organisation', 'readiness', 'proposal', 'papers'];

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(spoken)('%s speaks of the authority, which may be a region or the state', (name) => {
    const told = linesIn(dataOf(language, name));
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((line) => oneSort[language].test(line))).toEqual([]);
  });

  test('the question of whom they turn to says what the others call it', () => {
    const { hint } = dataOf(language, 'organisation')['authority'] as { readonly hint: string };
    expect(hint).toContain(language === 'sv' ? 'kallar vi den myndigheten' : 'it the authority');
  });

  test('the advice on names cites the law that makes a paper official', () => {
    const { pinpoint = '' } = rulebook.sources['tf-2-1'] ?? {};
    const [, chapter, first, last] = /^(\d+) kap\. (\d+) och (\d+) §§$/.exec(pinpoint) ?? [];
    expect(dataOf(language, 'case')['personal']).toContain(
      language === 'sv'
        ? `(tryckfrihetsförordningen ${pinpoint})`
        : `(chapter ${chapter}, sections ${first} and ${last}, of the Freedom of the Press Act)`,
    );
  });
});

function dataOf(language: string, name: string): Readonly<Record<string, unknown>> {
  const found = words.find((file) => file.language === language && file.name === name);
  if (found === undefined) throw new Error(`No words "${name}" in ${language}.`);
  return found.data as Readonly<Record<string, unknown>>;
}
