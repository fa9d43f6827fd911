import { CONDITIONAL } from '#reasoning/proof.ts';

/** For a wanted result: 1 where a result is that one, else 0. */
export const isResult =
  (wanted: number) =>
  (result: number): number =>
    result === wanted ? 1 : 0;

/** 1 where a route that stands so is open – recommended, possible or conditional – else 0. */
export const isOpen = (standing: number): number => (standing >= CONDITIONAL ? 1 : 0);
