import * as fc from 'fast-check';

import { cleanText, type Notes } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

const day = fc.constantFrom('', '2026-11-21', '2024-02-29', '1999-12-31');
const ways = fc.constantFrom(
  'Frågade två föreningar på Åsö – “ingen svarade”.\n\nVi ringde igen.',
  '<script>alert("1")</script> & <b>fet</b>',
  '👩‍👩‍👧 har ansökt ❤️',
  '"citat" \\ \' ` {{limit}} $t(site.name) %s \u202Esvart',
  '{"asOf":"2026-11-21"}',
  '__proto__',
);
const text = fc.oneof(ways, fc.string({ unit: 'grapheme', maxLength: 60 })).map(cleanText);
const long = fc.oneof(
  { weight: 9, arbitrary: text },
  { weight: 1, arbitrary: text.map((part) => `${part}å `.repeat(40)) },
);
const typed = text.filter((written) => written !== '');
const sum = fc.option(fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true })));

/** Any notes a person could have written, within their limits. */
export function arbitraryNotes(rulebook: Rulebook): fc.Arbitrary<Notes> {
  const written = {
    name: text,
    caseNumber: text,
    board: text,
    officer: text,
    organisation: text,
    background: long,
    remarks: fc.dictionary(fc.constantFrom(...rulebook.questions.map(({ id }) => id)), long, {
      maxKeys: 4,
    }),
    fields: fc.dictionary(fc.constantFrom('number', 'unit', 'agreement.term.1'), text, {
      maxKeys: 3,
    }),
    consultations: fc.array(fc.record({ on: day, who: text, outcome: long }), { maxLength: 3 }),
    marketLog: fc.array(fc.record({ on: day, who: text, how: text, answer: long }), {
      maxLength: 3,
    }),
    contributions: fc.array(
      fc.record(
        {
          by: fc.constantFrom('authority', 'organisation'),
          kind: fc.constantFrom('money', 'hours', 'premises', 'other'),
          what: text,
          perYear: sum,
          years: fc.option(fc.nat({ max: 100 })),
          perYearTyped: typed,
          yearsTyped: typed,
        },
        { requiredKeys: ['by', 'kind', 'what', 'perYear', 'years'] },
      ),
      { maxLength: 3 },
    ),
    calculations: fc.dictionary(
      fc.constantFrom(...rulebook.questions.map(({ id }) => id)),
      fc.record({
        way: fc.constantFrom('yearly', 'open-ended', 'recurring'),
        amount: fc.nat(),
        years: fc.option(fc.nat({ max: 100 })),
        extension: fc.option(fc.nat({ max: 100 })),
      }),
      { minKeys: 1, maxKeys: 3 },
    ),
    card: fc.record({ happened: long, discuss: long }),
    wordings: fc.array(fc.record({ field: text, paper: text, language: text, text: long }), {
      minLength: 1,
      maxLength: 3,
    }),
  };
  return fc.record(written, {
    requiredKeys: [
      'name',
      'caseNumber',
      'board',
      'officer',
      'organisation',
      'background',
      'remarks',
      'fields',
      'consultations',
      'marketLog',
      'contributions',
    ],
  });
}
