import type { Rulebook } from '#rulebook/index.ts';

import { answerInClass } from './alternativeAnswers.ts';
import type { Answer, Answers } from '#reasoning/model/answers.ts';
import { assess } from '#reasoning/evaluate/assess.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import { missingQuestions } from '#reasoning/questions/openQuestions.ts';
import { type Status } from '#reasoning/model/verdict.ts';

/** What one answer that is not known would settle. */
export type Settlement = {
  readonly answer: Answer;
  readonly recommended: string | null;
  readonly status: Status;
  /** Routes that are neither closed nor undecided then. */
  readonly open: readonly string[];
};

/** What it costs not to know the answer to one question. */
export type UnknownCost = {
  readonly question: string;
  readonly settlements: readonly Settlement[];
  /** Whether some answer gives another recommendation than now. */
  readonly turnsWay: boolean;
  /** How much the question decides: other recommendations count most, then a settled status. */
  readonly weight: number;
};

/**
 * For each question that is missing, what each answer would settle; what decides most comes first, then
 * the order of the questions. The other unknown answers are left unknown.
 */
export function valueOfInformation(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): UnknownCost[] {
  const compiled = compiledFor(rulebook, asOf);
  const now = assess(rulebook, answers, asOf);
  const costs = missingQuestions(rulebook, answers, asOf).map((question): UnknownCost => {
    const variable = compiled.variables.find((candidate) => candidate.question === question);
    const samples = variable?.samples.map((_, at) => answerInClass(variable, at, answers));
    const known = (samples ?? []).slice(1).filter((sample) => sample !== undefined);
    const settlements = known.map((answer): Settlement => {
      const { recommended, status, routes } = assess(
        rulebook,
        { ...answers, [question]: answer },
        asOf,
      );
      const open = Object.values(routes)
        .filter(({ verdict }) => verdict !== 'excluded' && verdict !== 'undecided')
        .map(({ route }) => route);
      return { answer, recommended, status, open };
    });
    const turning = settlements.filter(({ recommended }) => recommended !== now.recommended).length;
    const settled = settlements.filter(({ status }) => status !== now.status).length;
    const closed = Object.keys(now.routes).length;
    return {
      question,
      settlements,
      turnsWay: turning > 0,
      weight: (turning * (closed + 1) + settled) / Math.max(1, settlements.length),
    };
  });
  return costs.toSorted((a, b) => b.weight - a.weight);
}
