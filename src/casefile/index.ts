export type { CaseProblem } from './caseProblem.ts';
export {
  type Consultation,
  type Contribution,
  type MarketEnquiry,
  noNotes,
  type Notes,
} from './notes.ts';
export { readAnswer } from './readAnswer.ts';
export { type Case, readCase } from './readCase.ts';
