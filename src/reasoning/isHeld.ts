import { HOLDS } from './truth.ts';

/** 1 where a truth is that something holds, else 0. */
export const isHeld = (truth: number): number => (truth === HOLDS ? 1 : 0);
