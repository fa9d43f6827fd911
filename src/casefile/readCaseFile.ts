import type { Answer, Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { type CaseFile, type CaseFileResult, caseFormat, caseVersion } from './caseFile.ts';
import { type CaseProblem, shorten } from './caseProblem.ts';
import { cleanText } from './cleanText.ts';
import { isRecord, ownField, readDay } from './readText.ts';
import { noteLimits } from './notes.ts';
import { parseJson } from './parseJson.ts';
import { type Case, readCaseIn } from './readCase.ts';
import { readNotes } from './readNotes.ts';
import { readOutcome, readStamp } from './readStamp.ts';

const known = new Set([
  'format',
  'version',
  'rulebook',
  'savedAt',
  'side',
  'asOf',
  'answers',
  'notes',
  'outcome',
]);

/**
 * Reads a saved case (JSON text), or a plain one of `asOf` and `answers`. What cannot be read is named,
 * and left out alone; nothing throws.
 */
export function readCaseFile(rulebook: Rulebook, text: string): CaseFileResult {
  const json = parseJson(text);
  return json.ok ? readCaseFileIn(rulebook, json.data) : { ok: false, problems: [json.problem] };
}

/** Reads the saved case in data from outside. */
export function readCaseFileIn(rulebook: Rulebook, data: unknown): CaseFileResult {
  const stranger = strangerIn(data);
  if (stranger !== undefined) return { ok: false, problems: [stranger] };
  const result = readCaseIn(rulebook, data);
  if (!result.ok || !isRecord(data)) return { ok: false, problems: result.problems };

  const problems: CaseProblem[] = [...result.problems];
  const tell = (problem: CaseProblem): void => void problems.push(problem);
  const file: CaseFile = {
    asOf: result.case.asOf,
    answers: result.case.answers,
    notes: readNotes(rulebook, ownField(data, 'notes'), tell),
    rulebook: readStamp(ownField(data, 'rulebook'), tell),
    outcome: readOutcome(ownField(data, 'outcome'), tell),
    savedAt: readDay(ownField(data, 'savedAt'), { field: 'savedAt' }, tell) || null,
    ...sideIn(ownField(data, 'side'), tell),
    lapsed: lapsedIn(ownField(data, 'answers'), result.case),
  };
  // A plain case file may bear what it likes beside its answers; what a saved case bears was put there.
  if (Object.hasOwn(data, 'format'))
    for (const name of Object.keys(data))
      if (!known.has(name)) tell({ code: 'unknown-field', name: shorten(name) });
  return { ok: true, file, problems };
}

/** Why the data is not a case file of a version that can be read. */
function strangerIn(data: unknown): CaseProblem | undefined {
  if (!isRecord(data) || !Object.hasOwn(data, 'format')) return undefined;
  const format = data['format'];
  if (format !== caseFormat) return { code: 'wrong-format', value: shorten(format) };
  const version = ownField(data, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { code: 'wrong-shape', place: 'version' };
  return version > caseVersion
    ? { code: 'newer-version', version: String(version), known: caseVersion }
    : undefined;
}

/** The side that a file names. The authority's is the usual one, and is not written. */
function sideIn(value: unknown, tell: (problem: CaseProblem) => void): Pick<CaseFile, 'side'> {
  if (value === 'organisation') return { side: value };
  if (value !== undefined && value !== null && value !== 'authority')
    tell({ code: 'wrong-field', place: { field: 'side' }, value: shorten(value) });
  return {};
}

/** The answers that do not count, as far as they could ever have been answers. */
function lapsedIn(answers: unknown, read: Case): Answers {
  if (!isRecord(answers)) return {};
  const lapsed = Object.entries(answers).flatMap(([question, value]): [string, Answer][] => {
    if (Object.hasOwn(read.answers, question) || question.length > noteLimits.line) return [];
    if (typeof value === 'number') return Number.isFinite(value) ? [[question, value]] : [];
    return typeof value === 'string' && value.length <= noteLimits.line
      ? [[question, cleanText(value)]]
      : [];
  });
  return Object.fromEntries(lapsed);
}
