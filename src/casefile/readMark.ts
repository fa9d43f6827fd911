import type { Answer } from '#reasoning/index.ts';

import { type Mark, markKinds } from './mergeMarks.ts';
import { noteLimits } from './notes.ts';
import { ownField, readDay, readText, type Tell } from './readText.ts';
import { shorten } from './caseProblem.ts';

const field = 'marks';
const { line, text } = noteLimits;

/** Reads one mark of a second reader. One that says nothing, or on no question, is left out and named. */
export function readMark(
  data: Readonly<Record<string, unknown>>,
  entry: number,
  tell: Tell,
): Mark | undefined {
  const place = { field, entry } as const;
  const words = (name: string, limit: number): string =>
    readText(ownField(data, name), place, limit, tell);
  const says = markKinds.find((kind) => kind === ownField(data, 'says'));
  const question = words('question', line);
  if (says === undefined || question === '') {
    tell({ code: 'wrong-field', place, value: shorten(ownField(data, 'says') ?? question) });
    return undefined;
  }
  return {
    question,
    says,
    reason: words('reason', text),
    answer: readAnswered(ownField(data, 'answer')),
    name: words('name', line),
    role: words('role', line),
    on: readDay(ownField(data, 'on'), place, tell),
  };
}

/** What was answered when the mark was made. It is only compared with, so any answer there could have been will do. */
function readAnswered(value: unknown): Answer | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && value.length <= line ? value : null;
}
