export type { CaseProblem } from './caseProblem.ts';
export { type Contribution, noNotes, type Notes } from './notes.ts';
export { readAnswer } from './readAnswer.ts';
export { type Case, readCase } from './readCase.ts';
