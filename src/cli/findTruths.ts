import { assess, type Answers, type TruthName, type Verdict } from '#reasoning/index.ts';
import type { Criterion, Route, Rulebook } from '#rulebook/index.ts';

/** How every rule, test, warning and condition stands in a case, by id. A condition stands or does not. */
export function findTruths(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): ReadonlyMap<string, TruthName> {
  const { routes } = assess(rulebook, answers, asOf);
  const standing = new Set(Object.values(routes).flatMap(({ conditions }) => conditions));
  const probes = Object.values(assess(probing(rulebook), answers, asOf).routes);
  return new Map([
    ...probes.map(({ route, verdict }) => [route, truthOf(verdict)] as const),
    ...Object.keys(rulebook.conditions).map(
      (id) => [id, standing.has(id) ? 'holds' : 'fails'] as const,
    ),
  ]);
}

const made = new WeakMap<Rulebook, Rulebook>();

/** The rule book asked one thing at a time: a route for every criterion, which that criterion excludes. */
function probing(rulebook: Rulebook): Rulebook {
  const found = made.get(rulebook);
  if (found) return found;
  const { routes, candidates, warnings, tests } = rulebook;
  const probes = [
    ...routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]),
    ...candidates,
    ...warnings,
    ...tests.map(({ id }) => ({ id, when: { test: id } })),
  ].map(probe);
  const book = { ...rulebook, routes: probes, candidates: [] };
  made.set(rulebook, book);
  return book;
}

function probe({ id, when }: { readonly id: string; readonly when: Criterion }): Route {
  const rule = { id, when, sources: [] };
  return { id, sources: [], excludedBy: [rule], carriedBy: [], conditions: [], steps: [] };
}

function truthOf(verdict: Verdict): TruthName {
  return verdict === 'excluded' ? 'holds' : verdict === 'undecided' ? 'unknown' : 'fails';
}
