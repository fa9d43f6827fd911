import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { RouteGroup } from './groupRoutes.ts';

/** The rule that closes a group of routes first. */
export function reasonOf(assessment: Assessment, group: RouteGroup): string {
  return assessment.routes[group.routes[0] ?? '']?.because[0] ?? '';
}

/** The conditions that make a route conditional: its gates, and what stands for an open exclusion. */
export function requirementsOf(
  rulebook: Rulebook,
  assessment: Assessment,
  route: string,
): string[] {
  const exclusions = rulebook.routes.find(({ id }) => id === route)?.excludedBy ?? [];
  return (assessment.routes[route]?.conditions ?? []).filter(
    (id) =>
      rulebook.conditions[id]?.gate === true ||
      exclusions.some(({ whenUnknown }) => whenUnknown === id),
  );
}

/** The sources of why a group of routes stands as it does. */
export function whySources(
  rulebook: Rulebook,
  assessment: Assessment,
  group: RouteGroup,
): readonly string[] {
  const route = rulebook.routes.find(({ id }) => id === group.routes[0]);
  if (route === undefined) return [];
  if (group.verdict !== 'excluded') return route.sources;
  const reason = reasonOf(assessment, group);
  return route.excludedBy.find(({ id }) => id === reason)?.sources ?? route.sources;
}
