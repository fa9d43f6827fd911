import type { Mark } from './mergeMarks.ts';

/** What is written about a case beside the answers. No rule reads it, and nothing in it is required. */
export type Notes = {
  /** What the user calls the case. */
  readonly name: string;
  readonly caseNumber: string;
  readonly board: string;
  readonly officer: string;
  readonly organisation: string;
  readonly background: string;
  /** Remarks by question. */
  readonly remarks: Readonly<Record<string, string>>;
  /** What is filled in on the papers, by the name of the field: the same in every paper. */
  readonly fields: Readonly<Record<string, string>>;
  readonly consultations: readonly Consultation[];
  /** Who was asked about the market. Empty: the market has not been examined. */
  readonly marketLog: readonly MarketEnquiry[];
  readonly contributions: readonly Contribution[];
  /** How sums were calculated, by question, to be corrected part by part; only there when one was. */
  readonly calculations?: Readonly<Record<string, Calculation>>;
  /** What makes the case a card to learn from; only there when it was written as one. */
  readonly card?: CardNotes;
  /** What second readers have said of the answers; only there when someone has read. */
  readonly marks?: readonly Mark[];
  /** How the papers read where fields were filled in, one for each field; only there when one was. */
  readonly wordings?: readonly Wording[];
};

/** What stood around a field of a paper when it was filled in: where that has changed, the text may no longer fit. */
export type Wording = {
  readonly field: string;
  readonly paper: string;
  readonly language: string;
  readonly text: string;
};

/** The ways to calculate a sum, other than to write it. */
export const calculationWays = ['yearly', 'open-ended', 'recurring'] as const;

/** The parts that a sum was calculated from: years and extension only where an amount is for each year. */
export type Calculation = {
  readonly way: (typeof calculationWays)[number];
  readonly amount: number;
  readonly years: number | null;
  readonly extension: number | null;
};

/** A card's key, kept apart from its facts so that it is never shown with them: what happened, what to discuss. */
export type CardNotes = { readonly happened: string; readonly discuss: string };

/** Who was consulted, on which ISO day (empty when not noted), and what came of it. */
export type Consultation = { readonly on: string; readonly who: string; readonly outcome: string };

/** One entry in the log of the market: who was asked, on which ISO day, how, and the answer. */
export type MarketEnquiry = {
  readonly on: string;
  readonly who: string;
  readonly how: string;
  readonly answer: string;
};

/** What one party brings: money and other things in kronor, hours in hours. */
export type Contribution = {
  readonly by: 'authority' | 'organisation';
  readonly kind: 'money' | 'hours' | 'premises' | 'other';
  readonly what: string;
  /** Kronor a year, or hours a year for `hours`; null when not known. */
  readonly perYear: number | null;
  /** For how many years; null when not known. */
  readonly years: number | null;
  /** What was typed in their place and could not be read: kept as it stands, and counted nowhere. */
  readonly perYearTyped?: string | undefined;
  readonly yearsTyped?: string | undefined;
};

export const noNotes: Notes = {
  name: '',
  caseNumber: '',
  board: '',
  officer: '',
  organisation: '',
  background: '',
  remarks: {},
  fields: {},
  consultations: [],
  marketLog: [],
  contributions: [],
};

/** Whether anything at all is written beside the answers. */
export function hasNotes(notes: Notes): boolean {
  const { remarks, fields, consultations, marketLog, contributions, card, marks, ...others } =
    notes;
  // What a sum was calculated from belongs to the answer, and a wording to its field.
  const { calculations: _, wordings: __, ...texts } = others;
  const written = [texts, remarks, fields, card ?? {}].flatMap((some) => Object.values(some));
  return (
    written.some((text) => text.trim() !== '') ||
    [consultations, marketLog, contributions, marks ?? []].some((list) => list.length > 0)
  );
}

/** How much may be written beside the answers; what is within these can always be saved and opened. */
export const noteLimits = {
  /** Characters in a name, a number, a board and what else stands on one line. */
  line: 200,
  /** Characters in the background. */
  background: 20_000,
  /** Characters in a remark, an outcome, an answer. */
  text: 5_000,
  /** Entries in a list, and remarks. */
  entries: 100,
  /** Marks of second readers. */
  marks: 400,
  /** Fields filled in on papers. */
  fields: 400,
  /** Kronor or hours a year. */
  perYear: 1_000_000_000_000,
  years: 100,
} as const;
