import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { createSearch } from '#search/index.ts';

import { patience, runs } from '../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const items = [
  { id: 'direct', title: 'Direktupphandling', text: 'Ett köp utan annons under 700 000 kronor.' },
  { id: 'procurement', title: 'Upphandling', text: 'Det en myndighet gör för att köpa.' },
  { id: 'place', title: 'Mötesplats', also: 'constructor, __proto__' },
];
const known = new Set(items.map(({ id }) => id));
const word = fc.constantFrom(
  'upphandling',
  'UPPHANDLINGSMÖTESPLATS',
  '700',
  'constructor',
  '__proto__',
  'ö',
  '\u0308',
  '\uD800',
  '*',
  '"',
);
const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(word, fc.string()), { maxLength: 10 }).map((words) => words.join(' ')),
);

for (const language of ['sv', 'en'] as const) {
  const synonyms = { upphandling: 'procurement, public purchasing', constructor: 'x' };
  const search = createSearch(items, { language, synonyms, anyWord: true });
  test(`whatever is searched for, what is found is there, and once, in ${language}`, () => {
    fc.assert(
      fc.property(query, (typed) => {
        const { ids } = search(typed);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !known.has(id))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
}
