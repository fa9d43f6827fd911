export type { CaseProblem } from './caseProblem.ts';
export { type AnswerResult, readAnswer } from './readAnswer.ts';
export { type Case, caseLimit, type CaseResult, isDay, readCase } from './readCase.ts';
