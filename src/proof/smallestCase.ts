import type { Answer, Answers, Diagrams, Node, Variable } from '#reasoning/index.ts';

/**
 * The case with the fewest answers that reaches a wanted node – a result, or a node on the way – or
 * undefined where no case does. Questions that are not named have not been answered.
 */
export function smallestCase(
  variables: readonly Variable[],
  diagrams: Diagrams,
  root: Node,
  isWanted: (node: Node) => boolean,
): Answers | undefined {
  type Path = { readonly cost: number; readonly steps: readonly (readonly [number, number])[] };
  const memo = new Map<Node, Path | undefined>();
  const find = (node: Node): Path | undefined => {
    if (isWanted(node)) return { cost: 0, steps: [] };
    if (diagrams.isResult(node)) return undefined;
    if (memo.has(node)) return memo.get(node);
    const variable = diagrams.variableOf(node);
    let best: Path | undefined;
    diagrams.childrenOf(node).forEach((child, index) => {
      const path = find(child);
      if (path === undefined) return;
      const isSilent = index === (variables[variable]?.absent ?? 0);
      const cost = path.cost + (isSilent ? 0 : 1);
      if (best === undefined || cost < best.cost)
        best = { cost, steps: isSilent ? path.steps : [[variable, index], ...path.steps] };
    });
    memo.set(node, best);
    return best;
  };
  const path = find(root);
  if (path === undefined) return undefined;
  const answers: Record<string, Answer> = {};
  for (const [variable, index] of path.steps) {
    const { question, samples } = variables[variable] ?? { question: '', samples: [] };
    const answer = samples[index];
    if (answer !== undefined) answers[question] = answer;
  }
  return path.steps.reduce(
    (found, [variable, index]) => fitted(variables[variable], index, found),
    answers,
  );
}

/** An answer that is compared with another one has to be fitted to it: just over, just under or equal. */
function fitted(
  variable: Variable | undefined,
  index: number,
  answers: Readonly<Record<string, Answer>>,
): Readonly<Record<string, Answer>> {
  if (variable === undefined || variable.classOf(answers) === index) return answers;
  const numbers = Object.values(answers).filter((answer) => typeof answer === 'number');
  const attempts = numbers
    .flatMap((number) => [number, number + 1, number - 1])
    .map((number) => ({ ...answers, [variable.question]: number }));
  return attempts.find((attempt) => variable.classOf(attempt) === index) ?? answers;
}
