import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook, Source } from '#rulebook/index.ts';

import { figureSources } from './figureSources.ts';
import { gradesByWeight } from './gradesOf.ts';
import { groupRoutes } from './groupRoutes.ts';
import { reasonsOf } from './reasonsOf.ts';
import { stepsOf } from './stepsOf.ts';
import { whySources } from './whySources.ts';

/** The places in one work that are cited, under one address. */
export type SourceGroup = { readonly first: Source; readonly sources: readonly Source[] };

/** Every source that a result cites, work by work, the weightiest first. */
export function sourcesShown(
  rulebook: Rulebook,
  answers: Answers,
  assessment: Assessment,
  asked: readonly string[],
  figures: readonly string[],
): SourceGroup[] {
  const { recommended, routes, warnings, asOf } = assessment;
  const main = recommended === null ? undefined : routes[recommended];
  const ids = [
    ...(main?.sources ?? []),
    ...reasonsOf(rulebook, answers, assessment).flatMap(({ sources }) => sources),
    ...(main?.conditions ?? []).flatMap((id) => rulebook.conditions[id]?.sources ?? []),
    ...asked.flatMap(
      (id) => rulebook.questions.find((question) => question.id === id)?.sources ?? [],
    ),
    ...stepsOf(rulebook, assessment).flatMap(({ sources }) => sources),
    ...rulebook.warnings.flatMap(({ id, sources }) => (warnings.includes(id) ? sources : [])),
    ...groupRoutes(rulebook, assessment).flatMap((group) =>
      whySources(rulebook, assessment, group),
    ),
    ...figureSources(rulebook, figures, asOf),
  ];
  const groups = new Map<string, { first: Source; sources: Source[] }>();
  for (const id of new Set(ids)) {
    const source = rulebook.sources[id];
    if (source === undefined) continue;
    const key = [source.work, source.address, source.grade, source.read].join(' ');
    const group = groups.get(key) ?? { first: source, sources: [] };
    group.sources.push(source);
    groups.set(key, group);
  }
  const weight = ({ first }: SourceGroup): number => gradesByWeight.indexOf(first.grade);
  return [...groups.values()].toSorted((a, b) => weight(a) - weight(b));
}
