import type { Rulebook } from '#rulebook/index.ts';

import type { Violation } from './violation.ts';

/**
 * Every route that can be shown open, and every rule that can close one, has a source in the catalogue
 * that may be shown. What carries a route names its sources beside the route's own.
 */
export function proveSources(rulebook: Rulebook): Violation[] {
  const items = [
    ...rulebook.routes,
    ...rulebook.routes.flatMap(({ excludedBy, carriedBy, steps }) => [
      ...excludedBy,
      ...carriedBy,
      ...steps,
    ]),
    ...rulebook.candidates,
    ...Object.values(rulebook.conditions),
    ...rulebook.warnings,
    ...rulebook.tests,
    ...rulebook.questions,
  ];
  return items.flatMap(({ id, sources }): Violation[] => {
    const missing = sources.filter((source) => rulebook.sources[source] === undefined);
    if (sources.length === 0)
      return [{ property: 'sources', subject: id, detail: 'has no source' }];
    return missing.map((source) => ({
      property: 'sources',
      subject: id,
      detail: `names ${source}, which is not in the catalogue`,
    }));
  });
}
