import type { Question } from '#rulebook/index.ts';
import { EXCLUDED, type Node, type Variable } from '#reasoning/proof.ts';

import { restrict } from './restrict.ts';
import type { Proof } from './proofOf.ts';
import type { Violation } from './violation.ts';

/**
 * A lower contract value never leaves a route less open than a higher one does (LOU 19 a kap. 2 §: the
 * limits are upper limits). Proved for each pair of neighbouring classes of the value, and of a figure
 * that is announced: while it stands still, a lower value can only come to lie further below it.
 */
export function proveMonotone(proof: Proof): Violation[] {
  const { rulebook, compiled, outcome, caseOf } = proof;
  const { diagrams, standings } = outcome;
  const orders = rulebook.questions.flatMap((question, index) => {
    const variable = compiled.variables[index];
    return variable === undefined
      ? []
      : [{ index, ...rising(rulebook.questions, question, variable) }];
  });
  return orders.flatMap(({ index, question, classes }) =>
    rulebook.routes.flatMap(({ id }, route) =>
      classes.slice(1).flatMap((higher, i): Violation[] => {
        const at = ({ own }: ValueClass): Node =>
          restrict(diagrams, standings[route] ?? EXCLUDED, index, own);
        const lower = classes[i];
        if (lower === undefined) return [];
        const worse = diagrams.join(at(lower), at(higher), isLess);
        const answers = caseOf(worse);
        const detail = `is less open ${lower.name} than ${higher.name} in ${question}`;
        return answers === undefined
          ? []
          : [{ property: 'monotone', subject: id, detail, answers }];
      }),
    ),
  );
}

const isLess = (low: number, high: number): number => (low < high ? 1 : 0);

/** A class of the value, or of how the value lies to an announced figure. */
type ValueClass = { readonly own: number; readonly name: string };

/** The classes of a question from the lowest value to the highest; none where value plays no part. */
function rising(
  questions: readonly Question[],
  question: Question,
  { classOf, samples }: Variable,
): { readonly question: string; readonly classes: readonly ValueClass[] } {
  const { id } = question;
  if (question.kind !== 'amount') return { question: id, classes: [] };
  if (question.calculator === true) {
    const numbers = samples.filter((sample) => typeof sample === 'number');
    const classes = numbers
      .toSorted((a, b) => a - b)
      .map((sample) => ({ own: samples.indexOf(sample), name: `at ${sample}` }));
    return { question: id, classes };
  }
  const value = questions.find((one) => one.kind === 'amount' && one.calculator === true)?.id ?? '';
  const places = (
    [
      ['under', 1],
      ['at', 2],
      ['over', 3],
    ] as const
  ).map(([side, amount]) => ({
    own: classOf({ [id]: 2, [value]: amount }),
    name: `with a value ${side} it`,
  }));
  const isCompared = new Set(places.map(({ own }) => own)).size > 1;
  return { question: id, classes: isCompared ? places : [] };
}
