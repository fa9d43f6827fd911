import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook, Source } from '#rulebook/index.ts';

import { conclusionsOf } from '#features/result/explanation/argument/conclusionsOf.ts';
import { gradesByWeight } from '#features/result/explanation/argument/gradesOf.ts';
import { groupRoutes } from '#features/result/explanation/routes/groupRoutes.ts';
import { reasonsOf } from '#features/result/explanation/argument/reasonsOf.ts';
import { stepsOf } from '#features/result/explanation/conditions/stepsOf.ts';
import { whySources } from '#features/result/explanation/routes/whySources.ts';

/** The places in one work that are cited, under one title and grade. */
export type SourceGroup = { readonly first: Source; readonly sources: readonly Source[] };

/** The sources of a result: what the answer itself rests on, and what else is cited. */
export type ShownSources = {
  readonly resting: readonly SourceGroup[];
  readonly others: readonly SourceGroup[];
};

/** Every source that a result cites, work by work, the weightiest first. */
export function sourcesShown(
  rulebook: Rulebook,
  answers: Answers,
  assessment: Assessment,
  cited: readonly string[],
): ShownSources {
  const { recommended, routes, warnings } = assessment;
  const main = recommended === null ? undefined : routes[recommended];
  const resting = [
    ...(main?.sources ?? []),
    ...reasonsOf(rulebook, answers, assessment).flatMap(({ sources }) => sources),
    ...conclusionsOf(rulebook, assessment).flatMap(({ sources }) => sources),
  ];
  const others = [
    ...(main?.conditions ?? []).flatMap((id) => rulebook.conditions[id]?.sources ?? []),
    ...stepsOf(rulebook, assessment).flatMap(({ sources }) => sources),
    ...(recommended === 'none'
      ? stepsOf(rulebook, assessment, 'organisation').flatMap(({ sources }) => sources)
      : []),
    ...rulebook.warnings.flatMap(({ id, sources }) => (warnings.includes(id) ? sources : [])),
    ...groupRoutes(rulebook, assessment).flatMap((group) =>
      whySources(rulebook, assessment, group),
    ),
    ...cited,
  ];
  const rests = new Set(resting);
  const groups = byWork(rulebook, [...resting, ...others]);
  const isResting = ({ sources }: SourceGroup): boolean =>
    rests.size === 0 || sources.some(({ id }) => rests.has(id));
  return {
    resting: groups.filter(isResting),
    others: groups.filter((group) => !isResting(group)),
  };
}

const natural = new Intl.Collator('sv', { numeric: true });

function byWork(rulebook: Rulebook, ids: readonly string[]): SourceGroup[] {
  const groups = new Map<string, { first: Source; sources: Source[] }>();
  for (const id of new Set(ids)) {
    const source = rulebook.sources[id];
    if (source === undefined) continue;
    const key = [source.work, source.title, source.short, source.grade, source.read].join(' ');
    const group = groups.get(key) ?? { first: source, sources: [] };
    group.sources.push(source);
    groups.set(key, group);
  }
  const weight = ({ first }: SourceGroup): number => gradesByWeight.indexOf(first.grade);
  return [...groups.values()]
    .map(({ first, sources }) => ({
      first,
      sources: sources.toSorted((a, b) => natural.compare(a.pinpoint, b.pinpoint)),
    }))
    .toSorted((a, b) => weight(a) - weight(b));
}
