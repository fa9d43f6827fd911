import type * as z from 'zod';

import { problemAt, twice, unknown } from './problemAt.ts';
import { hostOf, type Hosts, isAccepted } from './hosts.ts';
import type { Path, Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import type { Rulebook } from './rulebook.ts';
import type { notCoveredSchema, PageLink, Touched, Upcoming, upcomingSchema } from './upcoming.ts';

const whatIs: Readonly<Record<Touched, string>> = {
  conditions: 'villkoret',
  routes: 'vägen',
  areas: 'området',
  figures: 'beloppet',
  sources: 'källan',
};

/** Law on its way touches what there is, on days that can be, and leads to official pages. */
export function checkUpcoming(
  rulebook: Rulebook,
  file: RuleFile<z.infer<typeof upcomingSchema>>,
  hosts: Hosts,
): Problem[] {
  const { upcoming } = file.data;
  const known: Readonly<Record<Touched, ReadonlySet<string>>> = {
    conditions: new Set(Object.keys(rulebook.conditions)),
    routes: idsOf(rulebook.routes),
    areas: idsOf(rulebook.areas),
    figures: new Set(Object.keys(rulebook.figures)),
    sources: new Set(Object.keys(rulebook.sources)),
  };
  const kinds = Object.keys(whatIs).filter((kind): kind is Touched => Object.hasOwn(known, kind));
  return [
    ...upcoming.flatMap((one, index) => {
      const at = ['upcoming', index];
      const touched = kinds.flatMap((kind) => one.touches[kind] ?? []);
      return [
        ...kinds.flatMap((kind) =>
          unknown(
            file,
            one.touches[kind] ?? [],
            [...at, 'touches', kind],
            known[kind],
            whatIs[kind],
          ),
        ),
        ...(touched.length === 0
          ? [problemAt(file, [...at, 'touches'], 'rör inget i regelverket; skriv vad det rör')]
          : []),
        ...days(file, one, at),
        ...links(file, one.links, at, hosts),
      ];
    }),
    ...twice(file, upcoming, 'upcoming'),
  ];
}

/** What is not covered leads to official pages. */
export function checkNotCovered(
  file: RuleFile<z.infer<typeof notCoveredSchema>>,
  hosts: Hosts,
): Problem[] {
  const { notCovered } = file.data;
  return [
    ...notCovered.flatMap((one, index) => links(file, one.links, ['notCovered', index], hosts)),
    ...twice(file, notCovered, 'notCovered'),
  ];
}

function days(file: RuleFile<unknown>, { stage, from, read, ends }: Upcoming, at: Path): Problem[] {
  const isLaw = stage === 'decided' || stage === 'in-force';
  return [
    ...(isLaw && from === undefined
      ? [problemAt(file, [...at, 'stage'], 'är beslutat; skriv dagen då det börjar gälla (from)')]
      : []),
    ...(stage === 'in-force' && from !== undefined && from > read
      ? [problemAt(file, [...at, 'from'], 'gäller inte den dag läget lästes; skriv decided')]
      : []),
    ...(from !== undefined && ends !== undefined && ends > from
      ? [problemAt(file, [...at, 'ends'], 'är efter den dag då det nya börjar gälla')]
      : []),
  ];
}

function links(
  file: RuleFile<unknown>,
  given: readonly PageLink[],
  at: Path,
  hosts: Hosts,
): Problem[] {
  return given.flatMap(({ address }, index) =>
    isAccepted(hosts, address)
      ? []
      : [
          problemAt(
            file,
            [...at, 'links', index, 'address'],
            `”${hostOf(address)}” står inte i hosts.yaml; skriv den officiella adressen, och var det lästes i readIn`,
          ),
        ],
  );
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
