import { CONDITIONAL } from '#reasoning/proof.ts';

/** 1 where a route that stands so is open – recommended, possible or conditional – else 0. */
export const isOpen = (standing: number): number => (standing >= CONDITIONAL ? 1 : 0);
