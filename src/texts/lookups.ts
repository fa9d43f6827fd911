import type { TFunction } from 'i18next';

import { type Answer, unknownAnswer } from '#reasoning/index.ts';
import type { Grade, Rulebook, Source } from '#rulebook/index.ts';

import type { Amounts } from './amounts.ts';
import { cite } from './cite.ts';
import { type CounselLookups, counselLookups } from './counselLookups.ts';
import type { Side } from './language.ts';
import { own } from './own.ts';
import type { PaperWords } from './paperWords.ts';
import { sideWords } from './sideWords.ts';
import type {
  AccessibilityWords,
  AnswerWords,
  AreaWords,
  GradeWords,
  PrivacyWords,
  QuestionWords,
  SearchWords,
  RouteWords,
  RuleWords,
  TestWords,
  TitledText,
  Words,
  WordsOf,
} from './words.ts';

/** The words of the rule book, by id. What has no words is called by its id. */
export type Lookups = CounselLookups & {
  readonly question: (id: string) => QuestionWords;
  /** An answer in words: its label, an area, a code, an amount, or "Vet inte". */
  readonly answer: (question: string, answer: Answer) => string;
  readonly answerHint: (question: string, answer: string) => string | undefined;
  readonly stage: (id: string) => string;
  readonly route: (id: string) => RouteWords;
  readonly areaGroup: (id: string) => string;
  readonly area: (id: string) => AreaWords;
  /** What a CPV code is officially called, where it is usual for some area. */
  readonly code: (code: string) => string | undefined;
  readonly grade: (grade: Grade) => GradeWords;
  /** "LOU 19 a kap. 2 §" */
  readonly citation: (source: Source) => string;
  readonly rule: (id: string) => RuleWords;
  readonly test: (id: string) => TestWords;
  readonly condition: (id: string) => TitledText;
  readonly warning: (id: string) => TitledText;
  readonly step: (id: string) => TitledText;
  /** The words of the papers; they must have been fetched. */
  readonly papers: () => PaperWords;
  /** What is typed in a search beside the words on the pages; it must have been fetched. */
  readonly searchWords: () => SearchWords;
  /** The accessibility statement, and what is said of personal data; their words must have been fetched. */
  readonly accessibility: () => AccessibilityWords;
  readonly privacy: () => PrivacyWords;
  /** A term of the glossary, once the glossary has been fetched. */
  readonly term: (id: string) => { readonly term: string; readonly text: string } | undefined;
};

/** Looks words up as they are spoken, with the figures of the day filled in. */
export function lookups(
  words: WordsOf,
  rulebook: Rulebook,
  t: TFunction,
  { amount, fill }: Amounts,
  side: Side,
): Lookups {
  const fetched = <N extends keyof Words>(namespace: N): Words[N] => {
    const found = words(namespace);
    if (found !== undefined) return found;
    throw new Error(`The words of "${namespace}" are not loaded.`);
  };
  const titled = (found: TitledText | undefined, id: string): TitledText =>
    found === undefined
      ? { title: id, text: '' }
      : { title: fill(found.title), text: fill(found.text) };
  const asked = (id: string): QuestionWords | undefined => {
    const found = own(words('questions') ?? words('first')?.questions, id);
    return found && sideWords(words, side, id, found);
  };
  const labelled = (id: string, value: Answer): AnswerWords | undefined =>
    own(asked(id)?.answers, String(value));
  const answer: Lookups['answer'] = (id, value) => {
    if (value === unknownAnswer) return t(($) => $.question.unknown);
    const question = rulebook.questions.find((candidate) => candidate.id === id);
    if (question?.kind === 'area')
      return own(words('areas')?.areas, String(value))?.name ?? String(value);
    if (typeof value === 'number' && question !== undefined && 'unit' in question)
      return amount(value, question.unit);
    return labelled(id, value)?.label ?? String(value);
  };

  return {
    question: (id) => {
      const found = asked(id);
      return found === undefined
        ? { question: id, short: id, hint: '', why: '', ask: '', answers: {} }
        : { ...found, hint: fill(found.hint), why: fill(found.why) };
    },
    answer,
    answerHint: (id, value) => {
      const { hint } = labelled(id, value) ?? {};
      return hint && fill(hint);
    },
    stage: (id) => own(words('stages'), id)?.name ?? id,
    route: (id) => ({
      name: id,
      short: id,
      what: '',
      headline: id,
      standing: '',
      ...own(words('routes') ?? words('first')?.routes, id),
    }),
    areaGroup: (id) => own(words('areas')?.groups, id) ?? id,
    area: (id) => own(words('areas')?.areas, id) ?? { name: id },
    grade: (grade) => ({
      name: grade,
      text: '',
      ...(words('grades') ?? words('first')?.grades)?.[grade],
    }),
    code: (code) => own(words('codes'), code),
    citation: cite,
    rule: (id) => {
      const unknown = words('rules')?.[id]?.unknown;
      return {
        ...titled(words('rules')?.[id], id),
        ...(unknown === undefined ? {} : { unknown: fill(unknown) }),
      };
    },
    test: (id) => words('tests')?.[id] ?? { name: id, holds: id, fails: id, unknown: id },
    condition: (id) => titled(words('conditions')?.[id], id),
    warning: (id) => titled(words('warnings')?.[id], id),
    step: (id) => titled(words('steps')?.[id], id),
    ...counselLookups(words, (id) => asked(id)?.short ?? id),
    papers: () => fetched('papers'),
    searchWords: () => fetched('search'),
    accessibility: () => fetched('accessibility'),
    privacy: () => fetched('privacy'),
    term: (id) => {
      const found = words('glossary')?.[id];
      return found && { term: found.term, text: fill(found.text) };
    },
  };
}
