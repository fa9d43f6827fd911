import type { Rulebook, Source } from '#rulebook/index.ts';

/** A work with the places in it that are cited. */
export type CitedWork = { readonly first: Source; readonly sources: readonly Source[] };

const gradesByWeight: readonly Source['grade'][] = [
  'statute',
  'case-law',
  'guidance',
  'policy',
  'contested',
  'secondary',
];

/** The sources of a rule book work by work, the weightiest works first. */
export function worksIn(rulebook: Rulebook): CitedWork[] {
  const natural = new Intl.Collator('sv', { numeric: true });
  const works = new Map<string, Source[]>();
  for (const source of Object.values(rulebook.sources))
    works.set(source.work, [...(works.get(source.work) ?? []), source]);
  return [...works.values()]
    .flatMap((sources): CitedWork[] => {
      const sorted = sources.toSorted((a, b) => natural.compare(a.pinpoint, b.pinpoint));
      const first = sorted.toSorted((a, b) => weight(a) - weight(b))[0];
      return first === undefined ? [] : [{ first, sources: sorted }];
    })
    .toSorted(
      (a, b) => weight(a.first) - weight(b.first) || natural.compare(a.first.title, b.first.title),
    );
}

function weight({ grade }: Source): number {
  return gradesByWeight.indexOf(grade);
}
