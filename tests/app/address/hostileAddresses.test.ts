import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { languages, pageAt, pathOf, pathToRoot } from '#app/address/pages.ts';
import { framedCase } from '#app/embedding/frameRequest.ts';
import addresses from '#locales/sv/addresses.json';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { patience, runs } from '../../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const words = [...Object.values(addresses), ...Object.values(addresses.paper)].filter(
  (word) => typeof word === 'string',
);
const part = fc.oneof(
  fc.constantFrom(
    ...words,
    'en',
    '..',
    '.',
    '',
    '%2F',
    '%E0%A4%A',
    '__proto__',
    'index.html',
    'constructor',
    '?a',
    '#a1.',
  ),
  fc.string({ maxLength: 6 }),
);

test('any path is a page whose own path it is, or none', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const path = parts.join('/');
      const found = pageAt(path);
      if (found === undefined) return;
      expect(languages).toContain(found.language);
      const own = pathOf(found.page, found.language);
      expect(pageAt(own)).toEqual(found);
      expect(pathToRoot(own)).toMatch(/^(?:\.\/|(?:\.\.\/)+)$/);
    }),
    { numRuns: runs(1000) },
  );
});

test('whatever the page around a frame asks for, a case begins with an area there is, or none does', () => {
  const value = fc.oneof(
    fc.constantFrom(...rulebook.areas.map(({ id }) => id), 'organisation', '__proto__', ''),
    fc.string(),
  );
  const asked = fc.array(fc.tuple(fc.constantFrom('area', 'side', 'x'), value), { maxLength: 4 });
  fc.assert(
    fc.property(asked, (pairs) => {
      const begun = framedCase(rulebook, new URLSearchParams(pairs), '2026-11-21')?.begun;
      for (const answer of Object.values(begun?.case?.answers ?? {}))
        expect(rulebook.areas.map(({ id }) => id)).toContain(answer);
      expect(begun?.side ?? 'organisation').toBe('organisation');
    }),
    { numRuns: runs(500) },
  );
});
