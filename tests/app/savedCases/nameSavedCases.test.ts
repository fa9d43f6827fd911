import { expect, test } from 'vitest';

import { nameSavedCases, savedCaseHash, savedCaseIn } from '#app/savedCases/nameSavedCases.ts';

import { FakeStorage } from '../fakeStorage.ts';

const saved = (savedAt: unknown, notes?: unknown): string =>
  `3\n${JSON.stringify({ savedAt, notes })}`;

test('saved cases are named, the latest first; what cannot be read is left out', () => {
  const store = new FakeStorage({
    'vagval.case.old': saved('2026-10-01', { name: 'Äldre' }),
    'vagval.case.new': saved('2026-11-21', { name: 'Nyare' }),
    'vagval.case.nameless': saved('2026-11-02', { name: 7 }),
    'vagval.case.bare': saved('2026-11-01'),
    'vagval.case.broken': '2\n{',
    'vagval.case.list': '2\n[]',
    'vagval.case.no-day': saved('yesterday', { name: 'Utan dag' }),
    'vagval.case.nothing': '',
    'vagval.side': 'organisation',
  });
  expect(nameSavedCases(() => store)).toEqual([
    { id: 'new', name: 'Nyare', savedAt: '2026-11-21' },
    { id: 'nameless', name: '', savedAt: '2026-11-02' },
    { id: 'bare', name: '', savedAt: '2026-11-01' },
    { id: 'old', name: 'Äldre', savedAt: '2026-10-01' },
  ]);
  store.refuses = 'forbidden';
  expect(nameSavedCases(() => store)).toEqual([]);
});

test('an address says which of them it opens', () => {
  const hash = savedCaseHash('8a-b');
  expect(savedCaseIn(`https://kommun.example/oppna/#${hash}`)).toBe('8a-b');
  expect(savedCaseIn(`file:///C:/vagval.html#/oppna/#${hash}`)).toBe('8a-b');
  expect(savedCaseIn('https://kommun.example/oppna/#sparade')).toBeUndefined();
  expect(savedCaseIn('https://kommun.example/oppna/')).toBeUndefined();
});
