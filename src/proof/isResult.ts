/** For a wanted result: 1 where a result is that one, else 0. */
export const isResult =
  (wanted: number) =>
  (result: number): number =>
    result === wanted ? 1 : 0;
