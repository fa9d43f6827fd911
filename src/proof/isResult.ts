import { onceEach } from '#reasoning/index.ts';

/** For a wanted result: 1 where a result is that one, else 0. */
export const isResult = onceEach(
  (wanted) =>
    (result: number): number =>
      result === wanted ? 1 : 0,
);
