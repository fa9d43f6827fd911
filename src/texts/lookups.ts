import type { TFunction } from 'i18next';

import { type Answer, unknownAnswer } from '#reasoning/index.ts';
import type { Grade, Rulebook, Source } from '#rulebook/index.ts';

import type { Amounts } from './amounts.ts';
import { cite } from './cite.ts';
import { easierQuestion, type EasyWords } from './easyWords.ts';
import type { Language } from './language.ts';
import type { Side } from './side.ts';
import { sideWords } from './sideWords.ts';
import type {
  AnswerWords,
  AreaWords,
  AssumedWords,
  FirstWords,
  GradeWords,
  PaperWords,
  QuestionWords,
  RouteWords,
  RuleWords,
  TestWords,
  TitledText,
} from './walkWords.ts';
import { wordStore } from './wordStore.ts';

/** The words of the rule book, by id. What has no words is called by its id. */
export type Lookups = {
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
  /** The kind of result that a route is, and how a result is told of which no more is known. */
  readonly package: (id: string) => { readonly name: string; readonly headline: string };
  /** What it hangs on, as it stands within a sentence: "vems verksamheten är". */
  readonly hinge: (question: string) => string;
  /** What the other side can say against an outcome. */
  readonly objection: (route: string) => string;
  /** What is assumed of a question, and why. */
  readonly assumed: (question: string, what: string) => AssumedWords;
  /** The words of the papers; they must have been fetched (`loadPapers`). */
  readonly papers: () => PaperWords;
  /** A term of the glossary, once the glossary has been fetched. */
  readonly term: (id: string) => { readonly term: string; readonly text: string } | undefined;
};

/** Looks words up for one language, with the figures of the day filled in. */
export function lookups(
  language: Language,
  words: FirstWords,
  rulebook: Rulebook,
  t: TFunction,
  { amount, fill }: Amounts,
  side: Side,
  easy?: EasyWords,
): Lookups {
  const reasons = () => wordStore.reasons(language);
  const walk = () => wordStore.walk(language);
  const titled = (found: TitledText | undefined, id: string): TitledText =>
    found === undefined
      ? { title: id, text: '' }
      : { title: fill(found.title), text: fill(found.text) };

  const asked = (id: string): QuestionWords | undefined => {
    const found = own((walk() ?? words).questions, id);
    if (found === undefined) return undefined;
    return sideWords(language, side, id, easierQuestion(found, easy?.questions[id]));
  };
  const labelled = (id: string, value: Answer): AnswerWords | undefined =>
    own(asked(id)?.answers ?? {}, String(value));

  const answer: Lookups['answer'] = (id, value) => {
    if (value === unknownAnswer) return t(($) => $.question.unknown);
    const question = rulebook.questions.find((candidate) => candidate.id === id);
    if (question?.kind === 'area')
      return own(walk()?.areas.areas ?? {}, String(value))?.name ?? String(value);
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
      const hint = labelled(id, value)?.hint;
      return hint === undefined ? undefined : fill(hint);
    },
    stage: (id) => own(words.stages, id)?.name ?? id,
    route: (id) => ({
      name: id,
      short: id,
      what: '',
      headline: id,
      standing: '',
      ...own((walk() ?? words).routes, id),
      ...(easy && own(easy.routes, id)),
    }),
    areaGroup: (id) => own(walk()?.areas.groups ?? {}, id) ?? id,
    area: (id) => own(walk()?.areas.areas ?? {}, id) ?? { name: id },
    code: (code) => own(walk()?.codes ?? {}, code),
    grade: (grade) => ({ name: grade, text: '', ...(walk() ?? words).grades[grade] }),
    citation: cite,
    rule: (id) => {
      const unknown = reasons()?.rules[id]?.unknown;
      return {
        ...titled(reasons()?.rules[id], id),
        ...(unknown === undefined ? {} : { unknown: fill(unknown) }),
      };
    },
    test: (id) => reasons()?.tests[id] ?? { name: id, holds: id, fails: id, unknown: id },
    condition: (id) => {
      const ordinary = titled(reasons()?.conditions[id], id);
      return { ...ordinary, ...easy?.conditions[id] };
    },
    warning: (id) => titled(reasons()?.warnings[id], id),
    step: (id) => titled(reasons()?.steps[id], id),
    package: (id) => ({ name: id, headline: id, ...reasons()?.counsel.packages[id] }),
    hinge: (id) => reasons()?.counsel.hinges[id] ?? asked(id)?.short ?? id,
    objection: (id) => reasons()?.counsel.objections[id] ?? '',
    assumed: (id, what) =>
      own(own(reasons()?.counsel.assumed ?? {}, id) ?? {}, what) ?? { text: id, reason: '' },
    papers: () => {
      const found = wordStore.papers(language);
      if (found === undefined)
        throw new Error(`The papers' words of "${language}" are not loaded.`);
      return found;
    },
    term: (id) => {
      const found = wordStore.terms(language)?.[id];
      return found === undefined ? undefined : { term: found.term, text: fill(found.text) };
    },
  };
}

/** Ids also come from files and links: none may reach what every object inherits. */
function own<T>(byId: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(byId, id) ? byId[id] : undefined;
}
