import { join } from 'node:path';
import { expect, test } from 'vitest';

import { checkClauses } from '../../src/cli/checkClauses.ts';
import { checkSignExamples } from '../../src/cli/checkSignExamples.ts';
import { readAgreementSigns } from '#rulebook/index.ts';

import { rulebook, rulesFolder, words } from '../support/realRulebook.ts';

const reading = readAgreementSigns(join(rulesFolder), rulebook);
if (!reading.ok) throw new Error('agreement-signs.yaml has faults.');
const { signs, examples } = reading;

test('every sign is found where it must be, and nowhere that it must not', () => {
  expect(checkSignExamples(signs, examples)).toEqual([]);
  expect(new Set(examples.map(({ sign }) => sign)).size).toBe(signs.signs.length);
});

test('an example that is wrong is told of on its line', () => {
  const [first] = examples;
  if (first === undefined) throw new Error('There are no examples.');
  const { sign, text, line } = first;
  expect(checkSignExamples(signs, [{ ...first, isMatch: false }])).toEqual([
    {
      file: 'agreement-signs.yaml',
      line,
      message: `tecknet ”${sign}” hittas i ”${text}”, där det inte ska stå; ändra mönstret eller meningen`,
    },
  ]);
  expect(checkSignExamples(signs, [{ ...first, text: 'Ingenting.' }])[0]?.message).toContain(
    'hittas inte i ”Ingenting.”',
  );
});

test('the clauses of the outline and their words are the same', () => {
  expect(checkClauses(rulebook, words)).toEqual([]);
  const clauses = rulebook.paperLaw.clauses.filter(({ clause }) => clause !== 'aims');
  const changed = { ...rulebook, paperLaw: { ...rulebook.paperLaw, clauses } };
  expect(checkClauses(changed, words).map(({ message }) => message)).toEqual([
    'klausulen ”aims” står inte under clauses i papers.yaml',
    'klausulen ”aims” står inte under clauses i papers.yaml',
  ]);
  const more = [...clauses, { paper: 'agreement-outline' as const, clause: 'other' }];
  const told = checkClauses(
    { ...changed, paperLaw: { ...changed.paperLaw, clauses: more } },
    words,
  );
  expect(told.map(({ message }) => message)).toContain(
    'orden för klausulen ”other” saknas; skriv dem',
  );
});
