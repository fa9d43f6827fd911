import type { Rulebook } from '#rulebook/index.ts';

import { type AtlasItem, type AtlasKind, atlasKinds } from './atlasItem.ts';
import { rulesIn } from './rulesIn.ts';

/** Everything that has a page in the atlas, kind by kind. */
export function itemsIn(rulebook: Rulebook): AtlasItem[] {
  const { routes, tests, conditions, warnings, questions, figures, sources } = rulebook;
  const ids: Readonly<Record<AtlasKind, readonly string[]>> = {
    route: routes.map(({ id }) => id),
    rule: rulesIn(rulebook).map(({ id }) => id),
    test: tests.map(({ id }) => id),
    condition: Object.keys(conditions),
    sign: warnings.map(({ id }) => id),
    question: questions.map(({ id }) => id),
    figure: Object.keys(figures),
    source: Object.keys(sources),
  };
  return atlasKinds.flatMap((kind) => ids[kind].map((id) => ({ kind, id })));
}
