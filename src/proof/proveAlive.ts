import { EXCLUDED, HOLDS, type Node, NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/index.ts';

import { fixed } from './fixed.ts';
import { outcomeRoots } from './outcomeRoots.ts';
import type { Proof } from './proofOf.ts';
import type { Violation, Witness } from './violation.ts';

type Life = { readonly violations: readonly Violation[]; readonly witnesses: readonly Witness[] };

/**
 * Nothing in the rule book is dead: each answer, rule, condition, warning and outcome matters in some
 * case, and a smallest such case is its witness.
 */
export function proveAlive(proof: Proof): Life {
  const found = [...outcomes(proof), ...rules(proof), ...conditions(proof), ...answers(proof)];
  return {
    violations: found.flatMap(({ subject, node }): Violation[] =>
      proof.caseOf(node) === undefined
        ? [{ property: 'alive', subject, detail: 'never matters' }]
        : [],
    ),
    witnesses: found.flatMap(({ subject, node }): Witness[] => {
      const shown = proof.caseOf(node);
      return shown === undefined ? [] : [{ subject, answers: shown }];
    }),
  };
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

/** An answer matters where giving another one to the same question changes some part of the outcome. */
function answers({ rulebook, compiled, outcome }: Proof): Claim[] {
  const { diagrams } = outcome;
  return rulebook.questions.flatMap((question, variable) => {
    const classes = compiled.variables[variable]?.classes ?? 0;
    const roots = outcomeRoots(outcome).filter((root) => dependsOn(outcome, root, variable));
    return Array.from({ length: classes }, (_, index): Claim => {
      const sample = compiled.variables[variable]?.samples[index];
      const differs = roots.flatMap((root) =>
        Array.from({ length: classes }, (__, other) =>
          other === index
            ? 0
            : diagrams.join(
                'differ',
                fixed(diagrams, root, variable, index),
                fixed(diagrams, root, variable, other),
                (a, b) => (a === b ? 0 : 1),
              ),
        ),
      );
      return {
        subject: `answer ${question.id}: ${String(sample ?? '–')}`,
        node: differs.find((node) => node !== 0) ?? 0,
      };
    });
  });
}

function dependsOn({ diagrams }: Proof['outcome'], root: Node, variable: number): boolean {
  const seen = new Set<Node>();
  const visit = (node: Node): boolean => {
    if (diagrams.isResult(node) || seen.has(node)) return false;
    seen.add(node);
    return diagrams.variableOf(node) === variable || diagrams.childrenOf(node).some(visit);
  };
  return visit(root);
}
