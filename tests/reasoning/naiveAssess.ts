import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Route, Rulebook } from '#rulebook/index.ts';

import { naiveReader } from './naiveReader.ts';

type Whole = Omit<Assessment, 'status'>;
type RouteAssessment = Assessment['routes'][string];
type Reader = ReturnType<typeof naiveReader>;
type Rule = { readonly id: string; readonly sources: readonly string[] };

/** Assesses a case the long way, from the words of the data model; all but how sure the answer is. */
export function naiveAssess(book: Rulebook, answers: Answers, asOf: string): Whole {
  const read = naiveReader(book, asOf, answers);
  const access = (route: Route | undefined): 'excluded' | 'undecided' | 'open' => {
    const truths = route?.excludedBy.map(({ when }) => read(when)) ?? [];
    if (truths.includes('holds')) return 'excluded';
    const loose = route?.excludedBy.filter(
      ({ when, whenUnknown }) => whenUnknown === undefined && read(when) === 'unknown',
    );
    return loose?.length === 0 ? 'open' : 'undecided';
  };
  const routeOf = (id: string): Route | undefined => book.routes.find((route) => route.id === id);
  const chosen = book.candidates.find(
    ({ route, when }) => read(when) === 'holds' && access(routeOf(route)) === 'open',
  );
  const stopped = book.routes.every((route) => access(route) === 'excluded');
  return {
    recommended: stopped ? 'none' : (chosen?.route ?? null),
    chosenBy: chosen?.id ?? null,
    routes: Object.fromEntries(
      book.routes.map((route) => [
        route.id,
        assessed(book, route, access(route), read, chosen?.route === route.id ? chosen : undefined),
      ]),
    ),
    warnings: book.warnings.filter(({ when }) => read(when) === 'holds').map(({ id }) => id),
    asOf,
  };
}

function assessed(
  book: Rulebook,
  route: Route,
  access: 'excluded' | 'undecided' | 'open',
  read: Reader,
  chosen: Rule | undefined,
): RouteAssessment {
  const saying = (rules: readonly Rule[], others: readonly string[] = []) => ({
    because: rules.map(({ id }) => id),
    sources: [...new Set([...rules.flatMap(({ sources }) => sources), ...others])],
  });
  if (access === 'excluded') {
    const closing = route.excludedBy.filter(({ when }) => read(when) === 'holds');
    return { route: route.id, verdict: 'excluded', conditions: [], ...saying(closing) };
  }
  const unsure = route.excludedBy.filter(({ when }) => read(when) === 'unknown');
  const loose = unsure.filter(({ whenUnknown }) => whenUnknown === undefined);
  const pending = unsure.flatMap(({ whenUnknown }) => whenUnknown ?? []);
  const standing = route.conditions
    .flatMap((id) => book.conditions[id] ?? [])
    .filter(({ when, whenUnknown }) => {
      const truth = when === undefined ? 'holds' : read(when);
      return truth === 'holds' || (truth === 'unknown' && whenUnknown !== 'omit');
    });
  const carrying =
    access === 'open' ? route.carriedBy.filter(({ when }) => read(when) === 'holds') : [];
  const gated = pending.length > 0 || standing.some(({ gate }) => gate === true);
  const open = chosen === undefined ? (gated ? 'conditional' : 'possible') : 'recommended';
  return {
    route: route.id,
    verdict: access === 'undecided' ? 'undecided' : open,
    conditions: [...new Set(pending), ...standing.map(({ id }) => id)],
    ...saying([...(chosen === undefined ? [] : [chosen]), ...loose, ...carrying], route.sources),
  };
}
