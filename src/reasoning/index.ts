export { type Answer, type Answers, isKnown, unknownAnswer } from './answers.ts';
export { assess, type Assessment, type RouteAssessment } from './assess.ts';
export {
  type Argument,
  explainRoute,
  questionsBehind,
  type RuleArgument,
  type TruthName,
} from './explainRoute.ts';
export { figureAt } from './figureAt.ts';
export { inForceAt } from './inForceAt.ts';
export { isInCodes } from './isInCodes.ts';
export { decidingQuestions } from './decidingQuestions.ts';
export { isPresumed } from './isPresumed.ts';
export { missingQuestions } from './missingQuestions.ts';
export { openQuestions } from './openQuestions.ts';
export type { Status, Verdict } from './verdict.ts';
