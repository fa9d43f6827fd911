import { type Calculation, calculationWays, noteLimits, type Notes } from './notes.ts';
import { isRecord, ownField, readSum, type Tell } from './readText.ts';
import { shorten } from './caseProblem.ts';

const place = { field: 'calculations' } as const;

/** Reads how sums were calculated. One that cannot be read is left out and named: the sum itself is an answer. */
export function readCalculations(data: unknown, tell: Tell): Pick<Notes, 'calculations'> {
  if (data === undefined || data === null) return {};
  if (!isRecord(data)) {
    tell({ code: 'wrong-field', place, value: shorten(data) });
    return {};
  }
  const entries = Object.entries(data);
  const limit = noteLimits.entries;
  if (entries.length > limit) tell({ code: 'too-many', place, limit });
  const read = entries.slice(0, limit).flatMap(([question, value]): [string, Calculation][] => {
    const calculation = readCalculation(value, tell);
    return calculation === undefined ? [] : [[question, calculation]];
  });
  return read.length > 0 ? { calculations: Object.fromEntries(read) } : {};
}

function readCalculation(data: unknown, tell: Tell): Calculation | undefined {
  const part = (name: string, limit: number): number | null =>
    isRecord(data) ? readSum(ownField(data, name), place, limit, tell) : null;
  const way = calculationWays.find((known) => isRecord(data) && known === ownField(data, 'way'));
  const amount = part('amount', noteLimits.perYear);
  if (way !== undefined && amount !== null)
    return {
      way,
      amount,
      years: part('years', noteLimits.years),
      extension: part('extension', noteLimits.years),
    };
  tell({ code: 'wrong-field', place, value: shorten(data) });
  return undefined;
}
