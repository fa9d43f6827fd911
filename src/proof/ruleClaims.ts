import {
  type CompiledRoute,
  type Diagrams,
  EXCLUDED,
  isHeld,
  type Node,
} from '#reasoning/proof.ts';

import type { Claim } from './witness.ts';
import { isOpen, isResult } from './isResult.ts';
import type { Proof } from './proofOf.ts';

/**
 * Where each rule matters: an exclusion, where it alone closes its route; a carrier, where its route is
 * open; a candidate, where it chooses; a warning, where it is given.
 */
export function ruleClaims({ compiled, outcome }: Proof): Claim[] {
  const { diagrams, diagramOf, standings, recommended, warnings } = outcome;
  const { map } = diagrams;
  const holds = ({ when }: Rule): Node => map(diagramOf(when.expression), isHeld);
  const { both, notAny } = combining(diagrams);

  const ofRoute = ({ id, exclusions, carriers }: CompiledRoute, route: number): Claim[] => {
    const open = map(standings[route] ?? EXCLUDED, isOpen);
    return [
      ...exclusions.map((exclusion) => ({
        subject: `rule ${exclusion.id} closes ${id}`,
        node: notAny(holds(exclusion), exclusions.filter((one) => one !== exclusion).map(holds)),
      })),
      ...carriers.map((carrier) => ({
        subject: `rule ${carrier.id} carries ${id}`,
        node: both(holds(carrier), open),
      })),
    ];
  };
  const chosen = compiled.candidates.map((candidate, index) => {
    const { id, route } = candidate;
    const earlier = compiled.candidates.slice(0, index).filter((one) => one.route === route);
    const isRoute = map(recommended, isResult(route));
    return {
      subject: `rule ${id} chooses ${compiled.routes[route]?.id ?? ''}`,
      node: notAny(both(holds(candidate), isRoute), earlier.map(holds)),
    };
  });
  const warned = compiled.warnings.map(({ id }, index) => ({
    subject: `warning ${id}`,
    node: warnings[index] ?? 0,
  }));
  return [...compiled.routes.flatMap(ofRoute), ...chosen, ...warned];
}

type Rule = CompiledRoute['carriers'][number];

function combining({ join }: Diagrams): {
  readonly both: (a: Node, b: Node) => Node;
  /** Where the first is 1 and none of the others is. */
  readonly notAny: (first: Node, others: readonly Node[]) => Node;
} {
  return {
    both: (a, b) => join(a, b, Math.min),
    notAny: (first, others) => {
      const any = others.reduce((a, b) => join(a, b, Math.max), 0);
      return join(first, any, isAlone);
    },
  };
}

const isAlone = (own: number, other: number): number => (own === 1 && other === 0 ? 1 : 0);
