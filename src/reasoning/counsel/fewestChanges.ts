import type { Answers } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import type { Node } from '#reasoning/diagrams/diagrams.ts';
import { distanceTo, alternativeAnswers } from './alternativeAnswers.ts';
import { NO_ROUTE, outcomeDiagrams, UNDECIDED_ROUTE } from '#reasoning/diagrams/outcomeDiagrams.ts';

/**
 * The fewest answers to change to reach an outcome, found along the recommendation diagram; of several
 * amounts that do, the nearest to what was answered.
 */
export function fewestChanges(
  compiled: Compiled,
  answers: Answers,
  outcome: string,
  onlyChangeable: boolean,
): Answers | undefined {
  const { diagrams, recommended } = outcomeDiagrams(compiled);
  const { classes } = compiled.read(answers);
  const goal = resultOf(compiled, outcome);
  type Path = { readonly cost: number; readonly changed: Answers };
  const memo = new Map<Node, Path | undefined>();
  const others = new Map<number, ReturnType<typeof alternativeAnswers>>();
  const othersOf = (variable: number): ReturnType<typeof alternativeAnswers> => {
    const known = others.get(variable) ?? alternativeAnswers(compiled, variable, answers);
    others.set(variable, known);
    return known;
  };
  const find = (node: Node): Path | undefined => {
    if (diagrams.isResult(node)) return node === goal ? { cost: 0, changed: {} } : undefined;
    if (memo.has(node)) return memo.get(node);
    const variable = diagrams.variableOf(node);
    const question = compiled.rulebook.questions[variable];
    const alternatives = othersOf(variable);
    let best: Path | undefined;
    const ways = diagrams.childrenOf(node).map((child, index) => {
      const answer = alternatives.get(index);
      const id = question?.id ?? '';
      const distance = answer === undefined ? 0 : distanceTo(answers, id, answer);
      return { child, stays: index === classes[variable], id, answer, distance };
    });
    for (const { child, stays, id, answer } of ways.toSorted((a, b) => a.distance - b.distance)) {
      const mayChange = answer !== undefined && !(onlyChangeable && question?.fixed === true);
      const rest = stays || mayChange ? find(child) : undefined;
      if (rest === undefined) continue;
      const cost = rest.cost + (stays ? 0 : 1);
      if (best !== undefined && best.cost <= cost) continue;
      const changed =
        stays || answer === undefined ? rest.changed : { ...rest.changed, [id]: answer };
      best = { cost, changed };
    }
    memo.set(node, best);
    return best;
  };
  return find(recommended)?.changed;
}

function resultOf(compiled: Compiled, outcome: string): number {
  if (outcome === 'none') return NO_ROUTE;
  const index = compiled.rulebook.routes.findIndex(({ id }) => id === outcome);
  return index < 0 ? UNDECIDED_ROUTE : index;
}
