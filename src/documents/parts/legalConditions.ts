import type { Source } from '#rulebook/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import type { PaperContext } from './paperContext.ts';

/**
 * The statutes and judgments that the paper has cited so far, work by work in the order of the law,
 * and what each place is used for. Written after the parts that cite them.
 */
export function legalConditions(context: PaperContext): Block {
  const { words, rulebook, texts } = context;
  const sources = context
    .cited()
    .flatMap((id) => rulebook.sources[id] ?? [])
    .filter(({ grade }) => grade === 'statute' || grade === 'case-law');
  const works = [...new Set(sources.map(({ work }) => work))];
  const { caption, head } = words.legal;
  return {
    kind: 'table',
    caption,
    head: [head.place, head.use, head.wording],
    rows: works.flatMap((work) =>
      byPlace(sources.filter((source) => source.work === work)).map((source): readonly Text[] => [
        [texts.citation(source)],
        [usesOf(context, source.pinpoint, source.work).join('; ') || '–'],
        [texts.date(source.read)],
      ]),
    ),
  };
}

const natural = new Intl.Collator('sv', { numeric: true });

/** One of each place, in the order of the work. */
function byPlace(sources: readonly Source[]): Source[] {
  return sources
    .filter(
      ({ pinpoint }, index) => sources.findIndex((one) => one.pinpoint === pinpoint) === index,
    )
    .toSorted((a, b) => natural.compare(a.pinpoint, b.pinpoint));
}

/** So many uses are told. */
const told = 2;

/** What a place is used for: the tests and questions it decides, else the reasons of this case and conditions. */
function usesOf(
  { rulebook, texts, assessment }: PaperContext,
  pinpoint: string,
  work: string,
): string[] {
  const there = new Set(
    Object.values(rulebook.sources)
      .filter((source) => source.pinpoint === pinpoint && source.work === work)
      .map(({ id }) => id),
  );
  const here = (ids: readonly string[]): boolean => ids.some((id) => there.has(id));
  const decides = [
    ...rulebook.tests.filter((one) => here(one.sources)).map(({ id }) => texts.test(id).name),
    ...rulebook.questions
      .filter((one) => here(one.sources))
      .map(({ id }) => texts.question(id).short),
  ];
  const reasons = new Set(Object.values(assessment.routes).flatMap(({ because }) => because));
  const rules = rulebook.routes
    .flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy])
    .filter(({ id }) => reasons.has(id));
  const others = [
    ...rules.filter((one) => here(one.sources)).map(({ id }) => texts.rule(id).title),
    ...rulebook.routes.filter((one) => here(one.sources)).map(({ id }) => texts.route(id).name),
    ...Object.values(rulebook.conditions)
      .filter((one) => here(one.sources))
      .map(({ id }) => texts.condition(id).title),
    ...rulebook.routes
      .flatMap(({ steps }) => steps)
      .filter((one) => here(one.sources))
      .map(({ id }) => texts.step(id).title),
  ];
  const names = decides.length > 0 ? decides : others;
  return [...new Set(names.map(plain))].slice(0, told);
}
