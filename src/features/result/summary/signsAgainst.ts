import {
  type Answers,
  type Assessment,
  explainTest,
  namedIn,
  decisiveQuestions,
} from '#reasoning/index.ts';
import type { Criterion, Rulebook, Warning } from '#rulebook/index.ts';

/** The signs that speak against a recommended route, those first that the law weighs most. */
export function signsAgainst(
  rulebook: Rulebook,
  answers: Answers,
  { recommended, warnings, asOf }: Assessment,
): Warning[] {
  const { warnedRoutes, strongSign } = rulebook;
  if (recommended === null || !warnedRoutes.includes(recommended)) return [];
  const strong =
    strongSign === undefined
      ? []
      : decisiveQuestions(explainTest(rulebook, answers, asOf, strongSign));
  const rank = ({ when }: Warning): number =>
    questionsIn(when).some((question) => strong.includes(question)) ? 0 : 1;
  return rulebook.warnings
    .filter(({ id, reminder }) => reminder !== true && warnings.includes(id))
    .toSorted((a, b) => rank(a) - rank(b));
}

function questionsIn(criterion: Criterion): string[] {
  const { question, parts } = namedIn(criterion);
  return [...(question === undefined ? [] : [question]), ...parts.flatMap(questionsIn)];
}
