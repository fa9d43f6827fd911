export type { CaseProblem } from './caseProblem.ts';
export { readAnswer } from './readAnswer.ts';
export { type Case, readCase } from './readCase.ts';
