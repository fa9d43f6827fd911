export type { CaseFile, CaseFileResult, SavedOutcome } from './caseFile.ts';
export type { CaseProblem } from './caseProblem.ts';
export { cleanText } from './cleanText.ts';
export { compareCases, type Comparison, type Difference } from './compareCases.ts';
export { compareWithNow } from './compareWithNow.ts';
export type { Drift, LapsedAnswer } from './drift.ts';
export { hasNotes } from './hasNotes.ts';
export { isLink, linkLimit } from './isLink.ts';
export { noteLimits } from './noteLimits.ts';
export {
  type Consultation,
  type Contribution,
  type MarketEnquiry,
  noNotes,
  type Notes,
} from './notes.ts';
export type { Place } from './place.ts';
export { readAnswer } from './readAnswer.ts';
export { type Case, readCase } from './readCase.ts';
export { readCaseFile } from './readCaseFile.ts';
export { readLink } from './readLink.ts';
export { saveFrom } from './saveFrom.ts';
export { writeCaseFile } from './writeCaseFile.ts';
export { writeLink } from './writeLink.ts';
