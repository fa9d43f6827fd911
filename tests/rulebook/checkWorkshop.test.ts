import { expect, test } from 'vitest';

import { checkWorkshop } from '#rulebook/checkWorkshop.ts';
import type { WorkshopFile } from '#rulebook/workshopPlan.ts';

import { plan } from '../support/realRulebook.ts';

const sound: WorkshopFile = {
  teaches: ['value'],
  cards: [
    {
      case: 'a',
      difficulty: 1,
      basis: 'court',
      teaches: ['value'],
      teaching: { shows: ['value'], rule: 'r', facts: ['q'] },
    },
  ],
  packages: [
    { id: 'short', minutes: 5, aims: ['value'], parts: [{ kind: 'case', case: 'a', minutes: 5 }] },
  ],
  selfTest: ['a'],
  selfTestOrganisation: ['a'],
};

function told(changed: Partial<WorkshopFile>, cases: readonly string[] = ['a']): string[] {
  const data = { ...sound, ...changed };
  return checkWorkshop({ file: 'workshop.yaml', data, lineOf: () => 1 }, cases).map(
    ({ message }) => message,
  );
}

test('a sound plan has no faults', () => {
  expect(told({})).toEqual([]);
});

test('a card of no case, a case of no card and a second card are told', () => {
  expect(told({}, [])).toContain('”a” är inget verkligt fall i cases/');
  expect(told({}, ['a', 'b'])).toEqual(['fallet ”b” saknar kort; skriv ett']);
  expect(told({ cards: [...sound.cards, ...sound.cards] })).toEqual([
    'fallet ”a” har redan ett kort; skriv det en gång',
  ]);
});

test('what a card teaches stands in the list, and the list holds nothing else', () => {
  expect(told({ teaches: ['market'] })).toEqual([
    '”value” finns inte i listan teaches',
    'inget kort lär ut ”market”; ta bort det eller skriv det på ett kort',
  ]);
});

test('the parts of a package fill its time with cases that there are', () => {
  const parts = [{ kind: 'case', case: 'b', minutes: 4 }] as const;
  expect(told({ packages: [{ id: 'short', minutes: 5, aims: [], parts: [...parts] }] })).toEqual([
    'delarna i ”short” tar 4 minuter, inte 5',
    'fallet ”b” har inget kort',
    'fallet ”b” visar inget av målen för ”short”',
  ]);
});

test('what a package is meant to teach is shown by its cases, and each case shows some of it', () => {
  const [short] = sound.packages;
  const [card] = sound.cards;
  if (short === undefined || card === undefined) throw new Error('The sound plan is empty.');
  expect(told({ packages: [{ ...short, aims: ['value', 'market'] }] })).toEqual([
    'inget fall i ”short” visar ”market”; se teaching på korten',
  ]);
  const teaching = { shows: ['market'], rule: 'r', facts: ['q'] };
  expect(told({ cards: [{ ...card, teaching }] })).toContain(
    '”market” finns inte bland det som kortet lär ut (teaches)',
  );
});

test('the self-test names each of its cases once', () => {
  expect(told({ selfTest: ['a', 'a', 'b'] })).toEqual([
    'fallet ”a” står två gånger',
    'fallet ”b” har inget kort',
  ]);
});

test('the shipped plan has packages of 20, 60 and 120 minutes and ten cases to test oneself on', () => {
  expect(plan.packages.map(({ minutes }) => minutes)).toEqual([20, 60, 120]);
  expect(plan.selfTest).toHaveLength(10);
  for (const { id, sources, answers } of plan.cards) {
    expect(sources.length, id).toBeGreaterThan(0);
    // What a source does not say stays unanswered, but whose case it is and in what area is always known.
    expect(Object.keys(answers), id).toEqual(expect.arrayContaining(['authority', 'service-area']));
  }
});
