import type { Rulebook } from '#rulebook/index.ts';

import type { Diagrams, Node } from '#reasoning/diagrams/diagrams.ts';
import { NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/diagrams/outcomeDiagrams.ts';
import { type Branch, branchesOf, type Option, type PlanCondition } from './branchesOf.ts';

/**
 * What is left to answer at the end of a line. `settled`: forks at most; whatever is left is answered
 * with, it is this route; or the rule book says that the case is plain (`enough`). `conditional`: the same, but other hinges are named among its conditions.
 * `cautious`: what the rule book says while they are unknown; knowing them could say otherwise.
 */
export type Leaf = 'settled' | 'cautious' | 'conditional';

export type PlanLine = {
  readonly when: readonly PlanCondition[];
  /** A route; `none` when every route is closed; null where the law itself gives no answer. */
  readonly route: string | null;
  readonly leaf: Leaf;
};

/** Where leaves are made: over which questions, in which store, and the branches met so far. */
export type Within = {
  readonly rulebook: Rulebook;
  readonly diagrams: Diagrams;
  readonly open: ReadonlyMap<number, readonly Option[]>;
  readonly branches: Map<Node, readonly Branch<Node>[]>;
};

/** A line for each route that may come out, with the fewest conditions found that make it so. */
export function leafLines(within: Within, node: Node, leaf: Leaf): PlanLine[] {
  const { routes } = within.rulebook;
  return [...routes.keys(), NO_ROUTE, UNDECIDED_ROUTE].flatMap((result): PlanLine[] => {
    const when = shortest(within, node, result, new Map());
    const route = result === NO_ROUTE ? 'none' : (routes[result]?.id ?? null);
    return when === undefined ? [] : [{ when, route, leaf }];
  });
}

type Conditions = readonly PlanCondition[] | undefined;

function shortest(
  within: Within,
  node: Node,
  wanted: number,
  memo: Map<Node, Conditions>,
): Conditions {
  if (within.diagrams.isResult(node)) return node === wanted ? [] : undefined;
  if (memo.has(node)) return memo.get(node);
  let best: Conditions;
  for (const { when, then } of branchesAt(within, node)) {
    const rest = shortest(within, then, wanted, memo);
    if (rest !== undefined && (best === undefined || rest.length + 1 < best.length))
      best = [when, ...rest];
  }
  memo.set(node, best);
  return best;
}

function branchesAt(within: Within, node: Node): readonly Branch<Node>[] {
  const { rulebook, diagrams, open, branches } = within;
  const known = branches.get(node);
  if (known !== undefined) return known;
  const variable = diagrams.variableOf(node);
  const question = rulebook.questions[variable];
  const children = diagrams.childrenOf(node);
  const found =
    question === undefined
      ? []
      : branchesOf(question, open.get(variable) ?? [], (at) => children[at] ?? 0, String);
  branches.set(node, found);
  return found;
}
