import { describe, expect, test } from 'vitest';

import { agreementLimit, compileSigns, findSign, readAgreement } from '#agreement/index.ts';
import type { AgreementSign, AgreementSigns, SignPattern } from '#rulebook/index.ts';

import { agreementSigns } from '../support/realRulebook.ts';

const groups = [{ id: 'myndigheten', words: ['kommunen', 'regionen'] }];

function sign(id: string, pattern: SignPattern, other: Partial<AgreementSign> = {}): AgreementSign {
  return {
    id,
    shows: 'purchase',
    kinds: ['support'],
    rule: 'r',
    sources: ['s'],
    patterns: [pattern],
    ...other,
  };
}

function found(pattern: SignPattern, sentence: string): string[] {
  const [compiled] = compileSigns({ groups, signs: [sign('a', pattern)] });
  return (compiled === undefined ? [] : findSign(compiled, sentence)).map(({ start, end }) =>
    sentence.slice(start, end),
  );
}

describe('a phrase', () => {
  test.each([
    ['vite', 'Vite utgår.', ['Vite']],
    ['vite', 'VITE UTGÅR', ['VITE']],
    ['vite', 'Ett avtalsvite, viten och vitesbelopp.', []],
    ['vite*', 'Ett avtalsvite och vitesbelopp.', ['vitesbelopp']],
    ['*vite', 'Ett avtalsvite.', ['avtalsvite']],
    ['pris per', 'Pris/per plats', ['Pris/per']],
    ['ska krav', 'Alla ska-krav gäller.', ['ska-krav']],
    ['<tal> kronor', 'Högst 1 250 000 kronor.', ['1 250 000 kronor']],
    ['<tal> kronor', 'Högst 12,5 kronor.', ['12,5 kronor']],
    ['<myndigheten> kan', 'Regionen kan.', ['Regionen kan']],
    [
      'kommunen … säga upp',
      'Kommunen får när som helst säga upp.',
      ['Kommunen får när som helst säga upp'],
    ],
    ['kommunen … säga upp', 'Kommunen får en två tre fyra säga upp.', []],
    ['år', 'Åtta år.', ['år']],
  ])('%s in %s', (phrase, sentence, wanted) => {
    expect(found({ phrases: [phrase] }, sentence)).toEqual(wanted);
  });

  test('counts when one near it is there, and none that must not be', () => {
    const pattern = { phrases: ['betalas'], near: ['per plats'], not: ['inte'] };
    expect(found(pattern, 'Det betalas per plats.')).toEqual(['betalas']);
    expect(found(pattern, 'Det betalas.')).toEqual([]);
    expect(found(pattern, 'Det betalas inte per plats.')).toEqual([]);
  });

  test('that overlaps another is marked once', () => {
    expect(found({ phrases: ['vite', 'vite utgår'] }, 'Då vite utgår.')).toEqual(['vite utgår']);
  });
});

test('only signs of the kind are looked for, and what is needed and not said is told', () => {
  const signs: AgreementSigns = {
    groups,
    signs: [
      sign('penalty', { phrases: ['vite'] }),
      sign('other', { phrases: ['vite'] }, { kinds: ['purchase'] }),
      sign('steering', { phrases: ['styrgrupp'] }, { shows: 'need' }),
      sign('repayment', { phrases: ['betalas tillbaka'] }, { shows: 'need' }),
    ],
  };
  const reading = readAgreement(
    signs,
    'support',
    'Styrgrupp\nVite utgår.\nPengar betalas tillbaka.',
  );
  expect(reading.found.map(({ id }) => id)).toEqual(['penalty', 'repayment']);
  // A heading alone is no clause.
  expect(reading.notFound.map(({ id }) => id)).toEqual(['steering']);
  const marks = reading.sentences.map((one) => one.marks.map(({ sign: { id } }) => id));
  expect(marks).toEqual([[], ['penalty'], ['repayment']]);
});

test.each([
  ['one letter', 'a'.repeat(1_000_000)],
  ['broken words', 'kommunen har rätt '.repeat(56_000)],
  ['figures', '1 '.repeat(500_000)],
  ['hyphens', 'ord-\n'.repeat(200_000)],
  ['stops', '. A'.repeat(333_000)],
  ['signs', 'Kommunen kr per plats vite ska ha minst.\n'.repeat(25_000)],
])('as much as is read, of nothing but %s, takes no time to speak of', (_, text) => {
  const { user } = process.cpuUsage();
  readAgreement(agreementSigns, 'partnership', text.slice(0, agreementLimit));
  // The processor's own time, in microseconds: a machine that does much else takes no more of it.
  expect(process.cpuUsage().user - user).toBeLessThan(4_000_000);
});
