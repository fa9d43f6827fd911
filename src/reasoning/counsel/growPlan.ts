import type { Compiled } from '#reasoning/model/compiled.ts';
import type { Diagrams, Node } from '#reasoning/diagrams/diagrams.ts';
import { outcomeDiagrams } from '#reasoning/diagrams/outcomeDiagrams.ts';
import { FAILS, HOLDS } from '#reasoning/model/truth.ts';
import { branchesOf } from './branchesOf.ts';
import { leafLines, type PlanLine, type Within } from './leafLines.ts';
import { type Limits, narrow, variablesIn } from './narrow.ts';
import type { Possible } from './possible.ts';

/** At most so many facts to find out before one knows what it is. */
const mostHinges = 3;

/** What a plan grows from: what is left of the recommendation and of the cautious test, in a store of its own. */
type Ground = {
  readonly compiled: Compiled;
  readonly possible: Possible;
  readonly within: Within;
  /** The open hinges, in the order they are asked. */
  readonly order: readonly number[];
  readonly diagrams: Diagrams;
  readonly recommended: Node;
  readonly cautious: Node;
};

type Grown = { readonly hinges: readonly string[]; readonly lines: readonly PlanLine[] };

/** Grows the lines of a plan, split by at most three hinges, chosen in the order of the rule book. */
export function growPlan(compiled: Compiled, possible: Possible): Grown {
  const { questions } = compiled.rulebook;
  const ground = groundFor(compiled, possible);
  const chosen: number[] = [];
  for (;;) {
    const { lines, hangsOn } = grow(ground, chosen);
    const next = ground.order.find((hinge) => hangsOn.has(hinge));
    if (next === undefined || chosen.length === mostHinges) {
      const asked = new Set(lines.flatMap(({ when }) => when.map(({ question }) => question)));
      const ids = chosen.flatMap((hinge) => questions[hinge]?.id ?? []);
      return { hinges: ids.filter((id) => asked.has(id)), lines };
    }
    chosen.push(next);
  }
}

function groundFor(compiled: Compiled, possible: Possible): Ground {
  const { questions, tests, counsel } = compiled.rulebook;
  const order = counsel.order
    .map((id) => questions.findIndex((question) => question.id === id))
    .filter((index) => possible.open.has(index));
  const outcome = outcomeDiagrams(compiled);
  const test = tests.findIndex(({ id }) => id === counsel.cautious.test);
  const own = outcome.diagrams.createEmpty();
  // A hinge may also stay unknown: that is what the rule book is cautious about.
  const limits = possible.limits.map((at, index) => (order.includes(index) ? [0, ...at] : at));
  return {
    compiled,
    possible,
    within: {
      rulebook: compiled.rulebook,
      diagrams: own,
      open: possible.open,
      branches: new Map(),
    },
    order,
    diagrams: own,
    recommended: narrow(outcome.diagrams, outcome.recommended, limits, own),
    cautious: narrow(outcome.diagrams, outcome.tests[test] ?? FAILS, limits, own),
  };
}

/** The lines when split by these hinges only, and the hinges that what is left open hangs on first. */
function grow(
  { compiled, possible, within, order, diagrams, recommended, cautious }: Ground,
  chosen: readonly number[],
): { readonly lines: readonly PlanLine[]; readonly hangsOn: ReadonlySet<number> } {
  const { rulebook } = compiled;
  const { open } = possible;
  const left = (node: Node, limits: Limits): Node => narrow(diagrams, node, limits, diagrams);
  const hangsOn = new Set<number>();

  const linesAt = (limits: Limits): readonly PlanLine[] => {
    const node = left(recommended, limits);
    const looksAt = variablesIn(diagrams, node);
    const hinges = order.filter((hinge) => looksAt.has(hinge));
    const [first] = hinges;
    if (first === undefined) return leafLines(within, node, 'settled');
    if (left(cautious, limits) === HOLDS) {
      const unknown = limits.map((at, index) => (hinges.includes(index) ? [0] : at));
      return leafLines(within, left(recommended, unknown), 'cautious');
    }
    const hinge = hinges.find((one) => chosen.includes(one));
    const question = rulebook.questions[hinge ?? -1];
    if (question === undefined) {
      hangsOn.add(first);
      return leafLines(within, node, 'conditional');
    }
    const branches = branchesOf(
      question,
      open.get(hinge ?? -1) ?? [],
      (at) => linesAt(limits.map((own, index) => (index === hinge ? [at] : own))),
      (lines) => JSON.stringify(lines),
    );
    // Branches with the same plan are one, and one branch is no question.
    const [only, ...others] = branches;
    if (only !== undefined && others.length === 0) return only.then;
    return branches.flatMap(({ when, then }) =>
      then.map((line) => ({ ...line, when: [when, ...line.when] })),
    );
  };
  return { lines: linesAt(possible.limits), hangsOn };
}
