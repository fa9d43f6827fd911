import type { Contribution } from '#casefile/index.ts';

/** What a contribution comes to over its years; null when either figure is not known. */
export function totalOf({ perYear, years }: Contribution): number | null {
  return perYear === null || years === null ? null : Math.round(perYear * years * 100) / 100;
}
