import { type Answer, type Answers, unknownAnswer } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import type { Rulebook } from '#rulebook/index.ts';

/**
 * The case with these questions answered in every way that rules can tell apart, one answer of each
 * kind. Questions are answered in the rule book's order, so that an announced amount meets the value.
 */
export function completionsOf(
  rulebook: Rulebook,
  asOf: string,
  answers: Answers,
  questions: readonly string[],
): Answers[] {
  const inOrder = rulebook.questions.map(({ id }) => id).filter((id) => questions.includes(id));
  return inOrder.reduce<Answers[]>(
    (cases, id) =>
      cases.flatMap((known) =>
        knownAnswers(rulebook, asOf, known, id).map((answer) => ({ ...known, [id]: answer })),
      ),
    [answers],
  );
}

/** One known answer of each kind to a question. */
export function knownAnswers(
  rulebook: Rulebook,
  asOf: string,
  answers: Answers,
  question: string,
): Answer[] {
  if (confirmsFigure(rulebook, question)) return aroundAmounts(answers);
  const variable = compiledFor(rulebook, asOf).variables.find((one) => one.question === question);
  const known = variable?.samples.filter((answer) => answer !== undefined) ?? [];
  return known.filter((answer) => answer !== unknownAnswer);
}

/** An announced amount counts by being under, at or over another amount. */
function aroundAmounts(answers: Answers): number[] {
  const amounts = Object.values(answers).filter((answer) => typeof answer === 'number');
  return [...new Set([1, ...amounts.flatMap((amount) => [amount - 1, amount, amount + 1])])];
}

function confirmsFigure(rulebook: Rulebook, question: string): boolean {
  return Object.values(rulebook.figures).some(({ periods }) =>
    periods.some(({ confirmedBy }) => confirmedBy === question),
  );
}
