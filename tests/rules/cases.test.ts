import { describe, expect, test } from 'vitest';

import { checkCase } from '#cli/checkCase.ts';
import { assess } from '#reasoning/index.ts';
import { type Problem, readWorkedCases, type WorkedCase } from '#rulebook/index.ts';

import { cases, rulebook } from '../support/realRulebook.ts';
import { inFolder } from '../support/smallRulebook.ts';

test.each(cases)('$id comes out as it should', (given) => {
  expect(checkCase(rulebook, given)).toEqual([]);
});

describe('the real cases', () => {
  const real = cases.filter(({ kind }) => kind === 'real');
  const recommended = ({ answers, asOf }: WorkedCase) =>
    assess(rulebook, answers, asOf).recommended;

  test('get the best recommendation unless the file says why not', () => {
    const best = real.filter((given) => recommended(given) === given.expect.best);
    expect(best.length).toBeGreaterThanOrEqual(24);
  });

  test('get an acceptable recommendation in all but one', () => {
    const acceptable = real.filter((given) =>
      given.expect.acceptable?.includes(recommended(given) ?? ''),
    );
    expect(acceptable.length).toBeGreaterThanOrEqual(27);
  });

  test('never get one that would be wrong', () => {
    const wrong = real.filter((given) => given.expect.excluded?.includes(recommended(given) ?? ''));
    expect(wrong).toEqual([]);
  });
});

describe('a case', () => {
  const [sample] = cases.filter(({ id }) => id === 'partnership-in-order');
  const check = (change: Partial<WorkedCase>) =>
    sample === undefined ? [] : checkCase(rulebook, { ...sample, shows: {}, ...change });
  const expecting = (expect: WorkedCase['expect']) => check({ expect });

  test.each<readonly [string, Partial<WorkedCase>, string]>([
    ['question', { answers: { prize: 1 } }, 'frågan ”prize” finns inte'],
    ['answer', { answers: { payment: 'cash' } }, 'frågan ”payment” har inget svar ”cash”'],
    [
      'number',
      { answers: { 'contract-value': 'lots' } },
      'frågan ”contract-value” ska ha ett tal, inte ”lots”',
    ],
    [
      'code',
      { answers: { cpv: '853' } },
      'frågan ”cpv” ska ha en CPV-kod med åtta siffror, inte ”853”',
    ],
  ])('is told that it has an unreadable %s', (_, change, message) => {
    expect(check(change)).toEqual([message]);
  });

  test.each<readonly [string, WorkedCase['expect'], string]>([
    ['recommendation', { recommended: 'tender' }, 'recommended skulle vara tender men är iop'],
    ['status', { status: 'stopped' }, 'status skulle vara stopped men är decided'],
    [
      'choosing rule',
      { chosenBy: 'choose-grant' },
      'chosenBy skulle vara choose-grant men är choose-partnership',
    ],
    [
      'verdict',
      { verdicts: { grant: 'excluded' } },
      'vägen ”grant” skulle vara excluded men är possible',
    ],
    [
      'reason',
      { because: { iop: ['iop-nothing-given'] } },
      'because: ”iop-nothing-given” skulle finnas på vägen ”iop” men gör det inte',
    ],
    [
      'condition',
      { conditions: { iop: ['make-it-joint'] } },
      'conditions: ”make-it-joint” skulle finnas på vägen ”iop” men gör det inte',
    ],
    [
      'condition that should not stand',
      { without: { iop: ['written-agreement'] } },
      'villkoret ”written-agreement” skulle inte stå på vägen ”iop” men gör det',
    ],
    [
      'missing question',
      { missing: ['user-choice'] },
      'frågan ”user-choice” skulle kunna ändra svaret men kan inte det',
    ],
  ])('is told that it expects another %s', (_, expected, message) => {
    expect(expecting(expected)).toEqual([message]);
  });

  test.each<readonly [string, WorkedCase['expect'], string]>([
    ['route', { best: 'iopp' }, 'vägen ”iopp” finns inte; kontrollera stavningen'],
    ['rule', { chosenBy: 'choose' }, 'regeln ”choose” finns inte; kontrollera stavningen'],
    [
      'condition',
      { without: { iop: ['joint'] } },
      'villkoret ”joint” finns inte; kontrollera stavningen',
    ],
    ['question', { missing: ['prize'] }, 'frågan ”prize” finns inte; kontrollera stavningen'],
  ])('is told that it names an unknown %s', (_, expected, message) => {
    expect(expecting(expected)).toEqual([message]);
  });

  test('is told that its plan is another', () => {
    const plan = { assumed: [], hinges: ['whose-activity'], routes: ['iop'] };
    expect(expecting({ plan })).toEqual(['plan: hinges skulle vara whose-activity men är ']);
  });

  test('is told that what it shows stands otherwise', () => {
    expect(check({ expect: {}, shows: { fails: ['written-agreement'] } })).toEqual([
      'shows: ”written-agreement” gäller i fallet; det står fails',
    ]);
  });

  test('that is real must be decided, or say that it cannot be', () => {
    const unclear = (more: WorkedCase['expect']) =>
      check({ kind: 'real', answers: {}, expect: { acceptable: ['iop'], ...more } });
    expect([unclear({}), unclear({ undecided: true })]).toEqual([
      ['fallet blir inte avgjort; är det rätt, skriv undecided: true'],
      [],
    ]);
  });

  test('that is real must get an acceptable recommendation, and not a wrong one', () => {
    expect([
      check({ kind: 'real', expect: { acceptable: ['grant'] } }),
      check({ kind: 'real', expect: { acceptable: ['grant'], excluded: ['iop'] } }),
    ]).toEqual([
      ['förslaget är iop, som inte är bland de godtagbara'],
      ['förslaget är iop, som är fel väg'],
    ]);
  });
});

describe('a file of cases', () => {
  const read = (text: string) =>
    inFolder({ 'cases/some.yaml': text }, (folder) => {
      const problems: Problem[] = [];
      const found = readWorkedCases(folder, problems);
      return { found, problems: problems.map(({ line, message }) => `${line} ${message}`) };
    });
  const start = "kind: worked\nasOf: '2026-01-01'\n";

  test('shares its day and given answers with the cases that say nothing else', () => {
    const { found } = read(
      `${start}given: { paid: 'yes', value: 1 }
cases:
  - id: as-given
  - id: dearer
    asOf: '2025-01-01'
    answers: { value: 2 }
`,
    );
    expect(found.map(({ asOf, answers }) => [asOf, answers])).toEqual([
      ['2026-01-01', { paid: 'yes', value: 1 }],
      ['2025-01-01', { paid: 'yes', value: 2 }],
    ]);
  });

  test('is told at its line what has the wrong form', () => {
    expect(read(`${start}cases:\n  - id: one\n    expects: {}\n`).problems).toEqual([
      '5 cases.0.expects: fältet ”expects” finns inte här; kontrollera stavningen',
    ]);
  });

  test('is told that two cases have the same id', () => {
    expect(read(`${start}cases:\n  - id: one\n  - id: one\n`).problems).toEqual([
      '5 fallet ”one” finns redan; välj ett annat id',
    ]);
  });

  test('is told that a real case lacks its sources', () => {
    const real = `id: one
kind: real
year: 2020
asOf: '2026-01-01'
answers: {}
expect: { best: iop, acceptable: [iop], excluded: [] }
`;
    expect(read(real).problems).toEqual(['1 sources: saknas']);
  });
});
