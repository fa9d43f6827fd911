import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import { writePaper } from '#documents/index.ts';
import type { LocalRules } from '#local/index.ts';
import type { PaperId } from '#rulebook/index.ts';

import { kronor, lawAmount } from '../support/lawAmount.ts';
import { cases, rulebook } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';
import { asText } from './asText.ts';
import { contextOf, loadWords, today } from './caseOf.ts';

beforeAll(loadWords);

const local = JSON.parse(readFileSync(join(root, 'src/local/example.json'), 'utf8')) as LocalRules;
const heading = 'Egna regler i Exempelby kommun';

/** What a paper of a worked case says under the heading of own rules. */
function ownIn(id: string, paper: PaperId, rules: LocalRules | undefined): string {
  const answers = cases.find((one) => one.id === id)?.answers ?? {};
  const text = asText(writePaper({ ...contextOf(answers, 'sv'), local: rules }, paper));
  return text.split(heading)[1] ?? '';
}

test('the memo says who decides and what the municipality asks for on the way proposed', () => {
  const own = ownIn('huddinge-boj-iop', 'memo', local);
  expect(own).toContain('Det är inte lag.');
  expect(own).toContain('Kommunstyrelsen beslutar. Delegationsordningen, punkt 4.2.');
  expect(own).toContain('Ekonomienheten har läst budgeten.');
  expect(own.split('Ekonomiska konsekvenser')[0]).not.toContain('Enhetschef');
});

test('the record of a direct award has the own limit beside the law’s', () => {
  const own = ownIn('worked-direct-award', 'direct-award-record', local);
  expect(own).toContain('Egen gräns för direktupphandling: 500 000 kronor.');
  const limit = lawAmount(rulebook, 'direct-award-limit', today);
  expect(own).toContain(`Lagens gräns är ${kronor(limit)}.`);
  expect(own).toContain('Enhetschef beslutar, till och med 300 000 kronor.');
});

test('the grant decision has the own rules for grants', () => {
  const own = ownIn('helsingborg-pensionarsforening-2025', 'grant-decision', local);
  expect(own).toContain('Ansökan ska vara inne senast den 1 oktober.');
  expect(own).toContain('Riktlinjer för bidrag till föreningar');
});

test.each(['memo', 'direct-award-record', 'grant-decision'] as const)(
  'without own rules, or with none about the way, %s has no such heading',
  (paper) => {
    expect(ownIn('huddinge-boj-iop', paper, undefined)).toBe('');
    const { format, version, name } = local;
    expect(ownIn('huddinge-boj-iop', paper, { format, version, name })).toBe('');
  },
);
