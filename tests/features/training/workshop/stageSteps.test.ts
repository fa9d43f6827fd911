import { expect, test } from 'vitest';

import { type StagePlace, stageSteps, stepFrom } from '#features/training/workshop/stageSteps.ts';

test('forward goes through every step of every case and ends; back is the same way', () => {
  const way: StagePlace[] = [{ at: 0, step: 'facts' }];
  for (let next = stepFrom({ at: 0, step: 'facts' }, 1, 2); next; next = stepFrom(next, 1, 2))
    way.push(next);
  expect(way).toEqual([
    ...stageSteps.map((step) => ({ at: 0, step })),
    ...stageSteps.map((step) => ({ at: 1, step })),
    { at: 1, step: 'done' },
  ]);
  const back: StagePlace[] = [{ at: 1, step: 'done' }];
  for (let next = stepFrom({ at: 1, step: 'done' }, -1, 2); next; next = stepFrom(next, -1, 2))
    back.push(next);
  expect(back).toEqual(way.toReversed());
});
