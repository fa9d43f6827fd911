import type { Rulebook } from '#rulebook/index.ts';
import type { Texts } from '#texts/index.ts';

/** A way out of the road of the decision. */
type DecisionBranch = {
  readonly route: string;
  readonly name: string;
  readonly verdict: 'possible' | 'excluded';
  readonly quoted: string;
};

/** The whole decision as one road: the gates, and then each route in the order in which they are tried. */
export type DecisionMap = {
  readonly status: 'stopped';
  readonly stops: readonly {
    readonly key: string;
    readonly asked: string;
    readonly answer: string;
    readonly state: 'passed';
    readonly parts: readonly [];
    readonly branches: readonly DecisionBranch[];
    readonly sources: readonly string[];
  }[];
  readonly end: string;
  readonly conditions: string;
  readonly open: readonly [];
};

type Words = { readonly otherwise: string; readonly end: string };

/** The rules that close several routes at once, and those that choose one, in the order of the decision. */
export function decisionOrder(rulebook: Rulebook): {
  readonly gates: readonly { readonly id: string; readonly closes: readonly string[] }[];
  readonly candidates: Rulebook['candidates'];
} {
  const closing = new Map<string, string[]>();
  for (const { id, excludedBy } of rulebook.routes)
    for (const rule of excludedBy) closing.set(rule.id, [...(closing.get(rule.id) ?? []), id]);
  return {
    gates: [...closing]
      .filter(([, closes]) => closes.length > 1)
      .map(([id, closes]) => ({ id, closes })),
    candidates: rulebook.candidates,
  };
}

/** The decision in words, for a drawing: what is asked on the left, and what leaves the road on the right. */
export function decisionMap(
  rulebook: Rulebook,
  { rule, route }: Texts,
  { otherwise, end }: Words,
): DecisionMap {
  const { gates, candidates } = decisionOrder(rulebook);
  const stop = (id: string, verdict: DecisionBranch['verdict'], routes: readonly string[]) => ({
    key: id,
    asked: rule(id).title,
    answer: otherwise,
    state: 'passed' as const,
    parts: [] as const,
    branches: routes.map((to) => ({ route: to, name: route(to).short, verdict, quoted: '' })),
    sources: [],
  });
  return {
    status: 'stopped',
    stops: [
      ...gates.map(({ id, closes }) => stop(id, 'excluded', closes)),
      ...candidates.map((candidate) => stop(candidate.id, 'possible', [candidate.route])),
    ],
    end,
    conditions: '',
    open: [],
  };
}
