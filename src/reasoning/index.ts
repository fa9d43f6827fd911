export { type Answer, type Answers, isKnown, unknownAnswer } from './answers.ts';
export { assess, type Assessment } from './assess.ts';
export { assumedRoute, packageOf, type Plan, planOf } from './counsel/plan.ts';
export { assessReadiness, type ReadinessAnswer } from './assessReadiness.ts';
export {
  type Argument,
  explainRoute,
  explainTest,
  type RuleArgument,
  type TruthName,
} from './explainRoute.ts';
export { figureAt } from './figureAt.ts';
export { ideaChanges } from './ideaChanges.ts';
export { inForceAt } from './inForceAt.ts';
export { costOfUnknown, type UnknownCost } from './costOfUnknown.ts';
export { decidingQuestions } from './decidingQuestions.ts';
export { isPresumed } from './isPresumed.ts';
export { missingFigures } from './missingFigures.ts';
export { missingQuestions } from './missingQuestions.ts';
export { once } from './once.ts';
export { openQuestions } from './openQuestions.ts';
export { preparation } from './preparation.ts';
export { questionsBehind } from './questionsBehind.ts';
export { type Effect, effectOf, turningAnswers } from './effectOf.ts';
export type { Status, Verdict } from './verdict.ts';
export { type Change, whatWouldChange } from './whatWouldChange.ts';

// For proofs over every combination of answers.
export type { Compiled, CompiledRoute } from './compiled.ts';
export { compiledFor } from './compiledFor.ts';
export { compileTogether } from './compileTogether.ts';
export type { PlanCondition } from './counsel/branchesOf.ts';
export { type Possible, possibleIn } from './counsel/possible.ts';
export { criteriaIn } from './criteriaIn.ts';
export { diagramOrder } from './diagramOrder.ts';
export type { Diagrams, Node } from './diagrams.ts';
export {
  NO_ROUTE,
  type OutcomeDiagrams,
  outcomeDiagrams,
  outcomeDiagramsIn,
  UNDECIDED_ROUTE,
} from './outcomeDiagrams.ts';
export { isHeld } from './isHeld.ts';
export { onceEach } from './onceEach.ts';
export { overCompletions } from './settle.ts';
export { storeFor } from './storeFor.ts';
export { HOLDS, UNKNOWN } from './truth.ts';
export type { Variable } from './variable.ts';
export { CONDITIONAL, EXCLUDED } from './verdict.ts';
