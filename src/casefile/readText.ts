import { type NoteProblem, type CasePlace, shorten } from './caseProblem.ts';
import { cleanText, cutText, isOdd } from './cleanText.ts';
import { isDay } from './readCase.ts';

/** Takes note of a problem while the rest is read. */
export type Tell = (problem: NoteProblem) => void;

/** Reads text; one that is absent is empty, one that is too long is cut at the limit and named. */
export function readText(value: unknown, place: CasePlace, limit: number, tell: Tell): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') {
    tell({ code: 'wrong-field', place, value: shorten(value) });
    return '';
  }
  if (isOdd(value)) tell({ code: 'odd-characters', place });
  const text = cleanText(value);
  if (text.length <= limit) return text;
  tell({ code: 'too-long', place, limit });
  return cutText(text, limit);
}

/** Reads an ISO day; one that is absent is empty. */
export function readDay(value: unknown, place: CasePlace, tell: Tell): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'string' && isDay(value)) return value;
  tell({ code: 'bad-day', place, value: shorten(value) });
  return '';
}

/** Reads a number from 0 to the limit; null where it is not known. */
export function readSum(
  value: unknown,
  place: CasePlace,
  limit: number,
  tell: Tell,
): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value >= 0 && value <= limit) return value;
  tell({ code: 'bad-sum', place, value: shorten(value), limit });
  return null;
}

/** An object with named fields. Fields are to be taken by `ownField`: a name may be an inherited one. */
export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A field that the data itself holds, never one it inherits. */
export function ownField(data: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}
