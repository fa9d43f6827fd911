import type { Rulebook } from '#rulebook/index.ts';

import { isRecord, ownField, readText, type Tell } from './readText.ts';
import { type CardNotes, noNotes, noteLimits, type Notes } from './notes.ts';
import { readConsultation, readContribution, readEnquiry } from './readContribution.ts';
import { readCalculations } from './readCalculations.ts';
import { readMark } from './readMark.ts';
import { shorten } from './caseProblem.ts';
import { readWording } from './readWording.ts';

type Lines = 'name' | 'caseNumber' | 'board' | 'officer' | 'organisation';
type Lists = 'consultations' | 'marketLog' | 'contributions' | 'marks' | 'wordings';
/** What is only there when it was written. */
const optional: readonly string[] = ['card', 'marks', 'calculations', 'wordings'];
/** The lists that may be longer than others. A field has at most one wording. */
const limitOf: Partial<Record<Lists, 'marks' | 'fields'>> = { marks: 'marks', wordings: 'fields' };
type ReadEntry<T> = (data: Readonly<Record<string, unknown>>, entry: number, tell: Tell) => T;

/** Reads the notes of a case. What cannot be read is left out and named; the rest is kept. */
export function readNotes(rulebook: Rulebook, data: unknown, tell: Tell): Notes {
  if (data === undefined || data === null) return noNotes;
  if (!isRecord(data)) {
    tell({ code: 'wrong-field', place: { field: 'notes' }, value: shorten(data) });
    return noNotes;
  }
  const line = (field: Lines): string =>
    readText(ownField(data, field), { field }, noteLimits.line, tell);
  const list = <T>(field: Lists, read: ReadEntry<T | undefined>): T[] =>
    readList(ownField(data, field), field, read, tell);
  for (const name of Object.keys(data))
    if (!Object.hasOwn(noNotes, name) && !optional.includes(name))
      tell({ code: 'unknown-field', name: shorten(name) });
  const marks = list('marks', readMark);
  const wordings = list('wordings', readWording);
  return {
    name: line('name'),
    caseNumber: line('caseNumber'),
    board: line('board'),
    officer: line('officer'),
    organisation: line('organisation'),
    background: readText(
      ownField(data, 'background'),
      { field: 'background' },
      noteLimits.background,
      tell,
    ),
    remarks: readTexts(ownField(data, 'remarks'), 'remarks', tell, (question) => {
      if (!rulebook.questions.some(({ id }) => id === question))
        tell({ code: 'stray-remark', question: shorten(question) });
    }),
    fields: readTexts(ownField(data, 'fields'), 'fields', tell, () => {}),
    consultations: list('consultations', readConsultation),
    marketLog: list('marketLog', readEnquiry),
    contributions: list('contributions', readContribution),
    ...readCalculations(ownField(data, 'calculations'), tell),
    ...readCard(ownField(data, 'card'), tell),
    ...(marks.length > 0 && { marks }),
    ...(wordings.length > 0 && { wordings }),
  };
}

/** What a card says beside its facts; nothing when the case is no card. */
function readCard(data: unknown, tell: Tell): Pick<Notes, 'card'> {
  if (data === undefined || data === null) return {};
  if (!isRecord(data)) {
    tell({ code: 'wrong-field', place: { field: 'card' }, value: shorten(data) });
    return {};
  }
  const text = (field: keyof CardNotes): string =>
    readText(ownField(data, field), { field: 'card' }, noteLimits.text, tell);
  return { card: { happened: text('happened'), discuss: text('discuss') } };
}

/** Texts by name. A remark on a question that is gone is told of and kept: it was written by someone. */
function readTexts(
  data: unknown,
  field: 'remarks' | 'fields',
  tell: Tell,
  check: (name: string) => void,
): Readonly<Record<string, string>> {
  if (data === undefined || data === null) return {};
  if (!isRecord(data)) {
    tell({ code: 'wrong-field', place: { field }, value: shorten(data) });
    return {};
  }
  const entries = Object.entries(data);
  const limit = noteLimits[field === 'fields' ? 'fields' : 'entries'];
  if (entries.length > limit) tell({ code: 'too-many', place: { field }, limit });
  const texts = entries.slice(0, limit).flatMap(([name, value]): [string, string][] => {
    if (name.length > noteLimits.line) {
      tell({ code: 'wrong-field', place: { field }, value: shorten(name) });
      return [];
    }
    check(name);
    return [[name, readText(value, { field, question: name }, noteLimits.text, tell)]];
  });
  return Object.fromEntries(texts);
}

function readList<T>(data: unknown, field: Lists, read: ReadEntry<T | undefined>, tell: Tell): T[] {
  if (data === undefined || data === null) return [];
  if (!Array.isArray(data)) {
    tell({ code: 'wrong-field', place: { field }, value: shorten(data) });
    return [];
  }
  const limit = noteLimits[limitOf[field] ?? 'entries'];
  if (data.length > limit) tell({ code: 'too-many', place: { field }, limit });
  return data.slice(0, limit).flatMap((value: unknown, index) => {
    const entry = index + 1;
    if (isRecord(value)) return read(value, entry, tell) ?? [];
    tell({ code: 'wrong-field', place: { field, entry }, value: shorten(value) });
    return [];
  });
}
