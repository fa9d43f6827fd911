import { figureAt } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { PlacedFault } from './localProblem.ts';
import { type LocalRules, ownFigure } from './localRules.ts';

/** Where own rules are looser than the law of a day, or speak of a route that there is not. */
export function againstLaw(rules: LocalRules, rulebook: Rulebook, asOf: string): PlacedFault[] {
  const { directAward } = rules;
  return [
    ...strangers(rulebook, 'decisions', rules.decisions),
    ...strangers(rulebook, 'conditions', rules.conditions),
    ...strangers(rulebook, 'cases', rules.cases),
    ...looser('limit', directAward?.limit),
    ...looser('documentFrom', directAward?.documentFrom),
  ];

  function looser(field: 'limit' | 'documentFrom', value: number | undefined): PlacedFault[] {
    const figure = ownFigure(rulebook, field);
    const law = (figureAt(rulebook, figure, asOf) ?? rulebook.figures[figure]?.periods.at(-1))
      ?.amount;
    return value === undefined || law === undefined || value <= law
      ? []
      : [{ code: 'looser-than-law', path: ['directAward', field], value, law }];
  }
}

function strangers(
  { routes }: Rulebook,
  list: string,
  entries: readonly { readonly route?: string | undefined }[] = [],
): PlacedFault[] {
  return entries.flatMap(({ route }, index): PlacedFault[] =>
    route === undefined || routes.some(({ id }) => id === route)
      ? []
      : [{ code: 'unknown-route', path: [list, index, 'route'] }],
  );
}
