import { expect, test } from 'vitest';

import { caseSteps, stagePlaces } from '#features/training/stagePlaces.ts';

test('a workshop goes through every step of every case, and its other parts, to the end', () => {
  expect(stagePlaces([{ kind: 'part' }, { kind: 'case' }, { kind: 'part' }])).toEqual([
    { item: 0, step: 'part' },
    ...caseSteps.map((step) => ({ item: 1, step })),
    { item: 2, step: 'part' },
    { item: undefined, step: 'done' },
  ]);
});
