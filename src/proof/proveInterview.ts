import { type Answers, openQuestions } from '#reasoning/index.ts';
import { type Compiled, outcomeRoots } from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { interviewStates, singleAnswers } from './interviewStates.ts';
import { proofOf } from './proofOf.ts';
import { variablesThatMatter } from './variablesThatMatter.ts';
import type { Violation } from './violation.ts';

export type InterviewReport = {
  readonly states: number;
  readonly violations: readonly Violation[];
};

/** Which states of the interview are tried: those on so many walks, and whether every single answer. */
export type Tried = { readonly walks: number; readonly singles: boolean };

/**
 * The interview asks a question just when its answer can still change the assessment: for every question
 * in each state that is tried, whatever the other open questions are answered with. `toAsk` is the interview.
 */
export function proveInterview(
  rulebook: Rulebook,
  asOf: string,
  { walks, singles }: Tried,
  toAsk: typeof openQuestions = openQuestions,
): InterviewReport {
  const { compiled, outcome } = proofOf(rulebook, asOf);
  const roots = outcomeRoots(outcome);
  const states = [...(singles ? singleAnswers(compiled) : []), ...interviewStates(compiled, walks)];
  const violations = states.flatMap((answers) => {
    const asked = new Set(toAsk(rulebook, answers, asOf).map(({ id }) => id));
    const allowed = mayBe(compiled, answers);
    const matters = variablesThatMatter(outcome.diagrams, roots, allowed);
    return rulebook.questions.flatMap(({ id }, index): Violation[] =>
      asked.has(id) === matters.has(index)
        ? []
        : [
            {
              property: 'interview',
              subject: id,
              detail: asked.has(id)
                ? 'is asked but changes nothing'
                : 'is not asked but can change',
              answers,
            },
          ],
    );
  });
  return { states: states.length, violations };
}

/**
 * The classes each answer may have at the end: its own when it is given, the presumed one while other
 * answers settle the question and it is not put all the same, and otherwise any explicit answer, "unknown" among them.
 */
function mayBe({ variables, read, asked }: Compiled, answers: Answers): number[][] {
  const facts = read(answers);
  return variables.map(({ question, classes: count, absent }, index) => {
    const own = facts.classes[index] ?? 0;
    const put = asked.get(question);
    const isAsked = put?.evaluate(facts).truth === 'holds';
    const isSettled =
      answers[question] !== undefined || (absent !== 0 && own === absent && !isAsked);
    if (isSettled) return [own];
    return Array.from({ length: count }, (_, at) => at).filter((at) => at === 0 || at !== absent);
  });
}
