import type { Notes } from '#casefile/index.ts';
import type { LocalRules } from '#local/index.ts';
import {
  questionTelling,
  type Answers,
  type Assessment,
  decidingQuestions,
  missingQuestions,
  once,
} from '#reasoning/index.ts';
import type { DateRule, Rulebook, Upcoming } from '#rulebook/index.ts';
import { joinCitations, type PaperWords, type Texts } from '#texts/index.ts';

import { mapStrings, textsInVoice, voiceOf } from './voiceOf.ts';

/** All that a paper is written from. `today` is the ISO day it is written; the words must be loaded. */
export type PaperInput = {
  readonly rulebook: Rulebook;
  readonly case: { readonly asOf: string; readonly answers: Answers };
  readonly notes: Notes;
  readonly assessment: Assessment;
  readonly texts: Texts;
  readonly today: string;
  /** Whose the papers are: an organisation's do not speak for the authority. */
  readonly side?: 'authority' | 'organisation' | undefined;
  /** A paper that has a long form holds what it rests on as well. */
  readonly form?: 'short' | 'long';
  /** The municipality's own rules, when there are any. */
  readonly local?: LocalRules | undefined;
  /** Law on its way, told at the conditions that it touches. */
  readonly upcoming?: readonly Upcoming[];
  /** Dates to keep once a route is chosen. */
  readonly dates?: readonly DateRule[];
};

/** What a paper is written from, with what every part of a paper needs at hand. */
export type PaperContext = Omit<PaperInput, 'case'> & {
  readonly asOf: string;
  readonly answers: Answers;
  readonly words: PaperWords;
  /** The recommended route, `none`, or `undecided`. */
  readonly outcome: string;
  /** The questions that can change the route; worked out when first asked for. */
  readonly deciding: () => readonly string[];
  /** The questions that can change anything. */
  readonly missing: () => readonly string[];
  /** Sources as they are cited in running text, "(LOU 1 kap. 15 §)"; what is cited is remembered. */
  readonly cite: (sources: readonly string[]) => string;
  /** The law among sources, as short as the main part of a paper cites it: statutes by place, judgments by name. */
  readonly citeLaw: (sources: readonly string[]) => string;
  /** Every source cited so far, in the order met. */
  readonly cited: () => readonly string[];
  /** The citations as they stand in the running text, without their brackets. */
  readonly citations: () => readonly string[];
};

/** A writer for one paper: it remembers what the paper has cited, so that the foot can list it. */
export function paperContext({ case: { asOf, answers }, ...input }: PaperInput): PaperContext {
  const { rulebook, assessment } = input;
  const words = input.texts.papers();
  const say = voiceOf(words, answers[questionTelling(input.rulebook, 'kindOfAuthority')]);
  const texts = textsInVoice(input.texts, say);
  const cited = new Set<string>();
  const citations = new Set<string>();
  const inBrackets = (names: readonly string[]): string => {
    if (names.length === 0) return '';
    const joined = joinCitations(names);
    citations.add(joined);
    return `(${joined})`;
  };
  return {
    ...input,
    texts,
    asOf,
    answers,
    words: mapStrings(words, say),
    outcome: assessment.recommended ?? 'undecided',
    deciding: once(() => decidingQuestions(rulebook, answers, asOf)),
    missing: once(() => missingQuestions(rulebook, answers, asOf)),
    cite: (ids) => {
      const sources = ids.flatMap((id) => rulebook.sources[id] ?? []);
      for (const { id } of sources) cited.add(id);
      const names = new Set(sources.map((source) => texts.citation(source)));
      return inBrackets([...names]);
    },
    citeLaw: (ids) => {
      const sources = ids.flatMap((id) => rulebook.sources[id] ?? []);
      const law = sources.filter(({ grade }) => grade === 'statute' || grade === 'case-law');
      for (const { id } of law) cited.add(id);
      // What is said of a place in brackets is for the list of sources.
      const names = new Set(
        law.map((source) =>
          source.grade === 'statute' ? shortCitation(texts.citation(source)) : source.short,
        ),
      );
      // A section needs no citing beside a paragraph of it.
      const most = [...names].filter(
        (name) => ![...names].some((other) => other !== name && other.startsWith(`${name} `)),
      );
      return inBrackets(most.slice(0, 2));
    },
    cited: () => [...cited],
    citations: () => [...citations],
  };
}

/** A citation without what is said of the place in brackets. */
export function shortCitation(citation: string): string {
  return citation.replace(/\s*\(.*\)$/, '');
}
