// What pages, papers and the terminal ask. What proofs ask besides stands in proof.ts.
export { type Answer, type Answers, isKnown, unknownAnswer } from './model/answers.ts';
export type { Argument } from './model/argument.ts';
export { figureAt, inForceAt } from './model/figureAt.ts';
export { once } from './model/once.ts';
export { namedIn } from './model/namedIn.ts';
export { questionTelling } from './model/questionTelling.ts';
export { tagged } from './model/taggedCriterion.ts';
export type { TruthName } from './model/truth.ts';
export type { Status, Verdict } from './model/verdict.ts';
export { assess, type Assessment } from './evaluate/assess.ts';
export { type RouteStandings, standingIn } from './evaluate/routeStandings.ts';
export { explainRoute, explainTest, type RuleArgument } from './evaluate/explainRoute.ts';
export {
  decidingQuestions,
  isPresumed,
  missingQuestions,
  openQuestions,
} from './questions/openQuestions.ts';
export { followsFromAnswers } from './questions/followsFromAnswers.ts';
export { decisiveQuestions } from './questions/decisiveQuestions.ts';
export {
  answersFromReadiness,
  assessReadiness,
  type ReadinessAnswer,
} from './counsel/assessReadiness.ts';
export { valueOfInformation, type UnknownCost } from './counsel/valueOfInformation.ts';
export { type Effect, effectOf, turningAnswers } from './counsel/effectOf.ts';
export { ideaImprovements } from './counsel/ideaImprovements.ts';
export { byFragility } from './counsel/byFragility.ts';
export { type Change, counterfactuals, singleChanges } from './counsel/counterfactuals.ts';
export type { PlanCondition } from './counsel/branchesOf.ts';
export type { PlanLine } from './counsel/leafLines.ts';
export { type Conclusion, conclusionOf, toldUnder } from './counsel/conclusion.ts';
export { packageOf, type Plan, planOf } from './counsel/plan.ts';
export { missingFigures } from './questions/missingFigures.ts';
export { type Turn, turnsOn } from './counsel/turnsOn.ts';
export { questionsThatEnd } from './counsel/questionsThatEnd.ts';
export { enoughFor } from './counsel/plainCase.ts';
export { questionsToCome, shortQuestions } from './walk/shortQuestions.ts';
export { leaveToAuthority } from './walk/leaveToAuthority.ts';
export { preparation } from './walk/preparation.ts';
