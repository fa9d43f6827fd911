import { ownField, readDay, readSum, readText, type Tell } from './readText.ts';
import { type Consultation, type Contribution, type MarketEnquiry, noteLimits } from './notes.ts';
import { type NoteColumn, type CasePlace, shorten } from './caseProblem.ts';

type Data = Readonly<Record<string, unknown>>;

const kinds = ['money', 'hours', 'premises', 'other'] as const;
const parties = ['authority', 'organisation'] as const;
const { line, text, perYear, years } = noteLimits;

/** Reads one consultation. */
export function readConsultation(data: Data, entry: number, tell: Tell): Consultation {
  const { day, words } = columns(data, 'consultations', entry, tell);
  tellOthers(data, ['on', 'who', 'outcome'], tell);
  return { on: day('on'), who: words('who', line), outcome: words('outcome', text) };
}

/** Reads one entry of the market log. */
export function readEnquiry(data: Data, entry: number, tell: Tell): MarketEnquiry {
  const { day, words } = columns(data, 'marketLog', entry, tell);
  tellOthers(data, ['on', 'who', 'how', 'answer'], tell);
  return {
    on: day('on'),
    who: words('who', line),
    how: words('how', line),
    answer: words('answer', text),
  };
}

/** Reads one contribution. One that is nobody's is left out and named; of no known kind it is `other`. */
export function readContribution(data: Data, entry: number, tell: Tell): Contribution | undefined {
  const field = 'contributions';
  const by = parties.find((party) => party === ownField(data, 'by'));
  if (by === undefined) {
    const value = shorten(ownField(data, 'what') ?? ownField(data, 'by'));
    tell({ code: 'wrong-field', place: { field, entry }, value });
    return undefined;
  }
  const kind = kinds.find((known) => known === ownField(data, 'kind'));
  if (kind === undefined)
    tell({
      code: 'wrong-field',
      place: { field, entry, column: 'kind' },
      value: shorten(ownField(data, 'kind')),
    });
  const { words, sum } = columns(data, field, entry, tell);
  tellOthers(data, ['by', 'kind', 'what', 'perYear', 'years', 'perYearTyped', 'yearsTyped'], tell);
  const perYearTyped = words('perYearTyped', line);
  const yearsTyped = words('yearsTyped', line);
  return {
    by,
    kind: kind ?? 'other',
    what: words('what', line),
    perYear: sum('perYear', perYear),
    years: sum('years', years),
    ...(perYearTyped !== '' && { perYearTyped }),
    ...(yearsTyped !== '' && { yearsTyped }),
  };
}

function columns(data: Data, field: CasePlace['field'], entry: number, tell: Tell) {
  const place = (column: NoteColumn): CasePlace => ({ field, entry, column });
  return {
    day: (column: 'on') => readDay(ownField(data, column), place(column), tell),
    words: (column: NoteColumn, limit: number) =>
      readText(ownField(data, column), place(column), limit, tell),
    sum: (column: NoteColumn, limit: number) =>
      readSum(ownField(data, column), place(column), limit, tell),
  };
}

function tellOthers(data: Data, known: readonly NoteColumn[], tell: Tell): void {
  for (const name of Object.keys(data))
    if (!known.some((column) => column === name))
      tell({ code: 'unknown-field', name: shorten(name) });
}
