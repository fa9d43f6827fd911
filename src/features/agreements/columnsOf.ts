import { readAnswer } from '#casefile/index.ts';
import { type Answer, unknownAnswer } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import {
  type OwnWords,
  parseAmount,
  parseCode,
  parseYears,
  plain,
  type Texts,
} from '#texts/index.ts';

/** The columns that are no question, by the words they are called. */
export const factColumns = ['name', 'organisation', 'ends', 'asOf'] as const;
export type FactColumn = (typeof factColumns)[number];

/** A column of a table of agreements. */
export type Column =
  | { readonly kind: 'fact'; readonly fact: FactColumn; readonly title: string }
  | { readonly kind: 'question'; readonly question: Question; readonly title: string };

/** Every column that there can be, in the order of the template. */
export function columnsOf(rulebook: Rulebook, texts: Texts, words: OwnWords<'case'>): Column[] {
  return [
    ...factColumns.map((fact): Column => ({
      kind: 'fact',
      fact,
      title: words(($) => $.agreements.columns[fact]),
    })),
    ...rulebook.questions.map((question): Column => ({
      kind: 'question',
      question,
      title: plain(texts.question(question.id).short),
    })),
  ];
}

/** The columns of a saved map that the rules have filled: they are worked out anew, never read. */
export function computedHeads(words: OwnWords<'case'>): string[] {
  return (['route', 'status', 'change'] as const).map((head) =>
    words(($) => $.agreements.heads[head]),
  );
}

/** What a title of a column is compared by. */
export function normal(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** The column that a head in a file names: by its title, or by the id of its question. */
export function columnNamed(columns: readonly Column[], head: string): Column | undefined {
  const wanted = normal(head);
  return columns.find(
    (column) =>
      normal(column.title) === wanted ||
      (column.kind === 'question' && column.question.id === wanted),
  );
}

/** What can stand in a column for a question: its answers in words; none where a number or a code is written. */
export function choicesIn(question: Question, rulebook: Rulebook, texts: Texts): readonly string[] {
  if (question.kind === 'choice')
    return question.answers.map((answer) => plain(texts.answer(question.id, answer)));
  if (question.kind === 'area') return rulebook.areas.map(({ id }) => texts.area(id).name);
  return [];
}

/** What stands in a cell: an answer, or what is wrong with it. */
type CellRead =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly code: 'bad-answer' | 'bad-amount' | 'bad-code' };

/** The answer in a cell; undefined where it is empty. In words, by its id, as a number, or that it is not known. */
export function answerIn(
  question: Question,
  text: string,
  rulebook: Rulebook,
  texts: Texts,
): CellRead | undefined {
  const { id, kind } = question;
  const wanted = normal(text);
  if (wanted === '' || wanted === '?') return undefined;
  if (wanted === unknownAnswer || wanted === normal(texts.answer(id, unknownAnswer)))
    return { ok: true, answer: unknownAnswer };
  const found = readAnswer(rulebook, id, valueIn(question, text, rulebook, texts));
  if (found.ok) return found;
  if (kind === 'cpv') return { ok: false, code: 'bad-code' };
  return { ok: false, code: kind === 'amount' || kind === 'number' ? 'bad-amount' : 'bad-answer' };
}

function valueIn(question: Question, text: string, rulebook: Rulebook, texts: Texts): unknown {
  switch (question.kind) {
    case 'amount':
      return parseAmount(text, texts.language);
    case 'number':
      return parseYears(text, texts.language);
    case 'cpv':
      return parseCode(text);
    case 'choice':
      return idOf(question.answers, (id) => plain(texts.answer(question.id, id)), text);
    case 'area':
      return idOf(
        rulebook.areas.map(({ id }) => id),
        (id) => texts.area(id).name,
        text,
      );
  }
}

function idOf(ids: readonly string[], nameOf: (id: string) => string, text: string) {
  const wanted = normal(text);
  return ids.find((id) => id === wanted || normal(nameOf(id)) === wanted);
}
