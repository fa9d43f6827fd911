import { CONDITIONAL, EXCLUDED, isHeld, type Node } from '#reasoning/proof.ts';

import type { Proof } from './proofOf.ts';
import { sourceFault } from './proveSources.ts';
import type { Violation } from './violation.ts';

/**
 * Nothing is said without grounds, in any combination of answers: a route is closed just where some rule
 * with a source that can be shown closes it, and a route that is recommended, possible or conditional
 * carries a source that can be shown – the route's own, or that of a rule that holds and carries it.
 */
export function proveGrounds({ rulebook, compiled, outcome, caseOf }: Proof): Violation[] {
  const { diagrams, diagramOf, standings } = outcome;
  const { join, map } = diagrams;
  const isShown = (sources: readonly string[]): boolean =>
    sources.some((source) => sourceFault(rulebook, source) === undefined);
  return compiled.routes.flatMap(({ id, sources, exclusions, carriers }, route): Violation[] => {
    const whereAny = (rules: typeof carriers): Node =>
      rules
        .filter((rule) => isShown(rule.sources))
        .map(({ when }) => map(diagramOf(when.expression), isHeld))
        .reduce((a, b) => join(a, b, Math.max), 0);
    const standing = standings[route] ?? EXCLUDED;
    const unclosed = join(standing, whereAny(exclusions), isUnclosed);
    const carried = isShown(sources) ? 1 : whereAny(carriers);
    const uncarried = join(standing, carried, isUncarried);
    const shown = [
      ['is closed without a rule with a source, or open against one', caseOf(unclosed)],
      ['is open without a source', caseOf(uncarried)],
    ] as const;
    return shown.flatMap(([detail, answers]) =>
      answers === undefined ? [] : [{ property: 'grounds', subject: id, detail, answers }],
    );
  });
}

const isUnclosed = (standing: number, closing: number): number =>
  (standing === EXCLUDED) === (closing === 1) ? 0 : 1;
const isUncarried = (standing: number, carries: number): number =>
  standing >= CONDITIONAL && carries === 0 ? 1 : 0;
