import { EXCLUDED, HOLDS, type Node, NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/index.ts';

import { findAnswerLife } from './findAnswerLife.ts';
import type { Proof } from './proofOf.ts';
import type { Life } from './violation.ts';

/**
 * What should matter somewhere: each outcome, rule, condition, warning and answer, with a smallest case
 * in which it does, or none. What is dead in every period of the law is dead.
 */
export function findLife(proof: Proof): Life[] {
  const claims = [...outcomes(proof), ...rules(proof), ...conditions(proof)];
  return [
    ...claims.map(({ subject, node }) => ({ subject, answers: proof.caseOf(node) })),
    ...findAnswerLife(proof),
  ];
}

/** Something that should matter, and the diagram that is 1 where it does. */
type Claim = { readonly subject: string; readonly node: Node };

function outcomes({ rulebook, outcome }: Proof): Claim[] {
  const { diagrams, recommended } = outcome;
  const claim = (subject: string, wanted: number): Claim => ({
    subject: `outcome ${subject}`,
    node: diagrams.map(`is ${wanted}`, recommended, (result) => (result === wanted ? 1 : 0)),
  });
  return [
    ...rulebook.routes.map(({ id }, index) => claim(id, index)),
    claim('none', NO_ROUTE),
    claim('undecided', UNDECIDED_ROUTE),
  ];
}

/** An exclusion matters where it alone closes its route; a carrier, where its route is open. */
function rules({ compiled, outcome }: Proof): Claim[] {
  const { diagrams, diagramOf, standings, recommended, warnings } = outcome;
  const { join, map } = diagrams;
  const holds = (node: Node): Node => map('holds', node, (truth) => (truth === HOLDS ? 1 : 0));
  const both = (a: Node, b: Node): Node => join('all', a, b, (x, y) => Math.min(x, y));
  const claims = compiled.routes.flatMap(({ id, exclusions, carriers }, route) => {
    const open = map('open', standings[route] ?? EXCLUDED, (standing) =>
      standing === EXCLUDED ? 0 : 1,
    );
    const closing = exclusions.map(({ when }) => holds(diagramOf(when.expression)));
    const alone = exclusions.map((exclusion, index) => {
      const others = closing
        .filter((_, other) => other !== index)
        .reduce((a, b) => join('any', a, b, (x, y) => Math.max(x, y)), 0);
      const node = join('alone', closing[index] ?? 0, others, (own, other) =>
        own === 1 && other === 0 ? 1 : 0,
      );
      return { subject: `rule ${exclusion.id} closes ${id}`, node };
    });
    const carrying = carriers.map((carrier) => ({
      subject: `rule ${carrier.id} carries ${id}`,
      node: both(holds(diagramOf(carrier.when.expression)), open),
    }));
    return [...alone, ...carrying];
  });
  const chosen = compiled.candidates.map(({ id, route, when }, index) => {
    const earlier = compiled.candidates
      .slice(0, index)
      .filter((candidate) => candidate.route === route)
      .map((candidate) => holds(diagramOf(candidate.when.expression)))
      .reduce((a, b) => join('any', a, b, (x, y) => Math.max(x, y)), 0);
    const here = both(
      holds(diagramOf(when.expression)),
      map(`is ${route}`, recommended, (result) => (result === route ? 1 : 0)),
    );
    const node = join('alone', here, earlier, (own, other) => (own === 1 && other === 0 ? 1 : 0));
    return { subject: `rule ${id}`, node };
  });
  const warned = compiled.warnings.map(({ id }, index) => ({
    subject: `warning ${id}`,
    node: warnings[index] ?? 0,
  }));
  return [...claims, ...chosen, ...warned];
}

function conditions({ rulebook, outcome }: Proof): Claim[] {
  return rulebook.routes.flatMap(({ id }, route) =>
    [...(outcome.conditions[route] ?? [])].map(([condition, node]) => ({
      subject: `condition ${condition} on ${id}`,
      node,
    })),
  );
}
