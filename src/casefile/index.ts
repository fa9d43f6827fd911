export type { CaseFile, CaseFileResult, CaseStamp, SavedOutcome } from './caseFile.ts';
export { caseFileOf, stampOf } from './caseFileOf.ts';
export type { CasePlace, CaseProblem } from './caseProblem.ts';
export { cleanLine, cleanText, cutText } from './cleanText.ts';
export { compareCases, type Comparison, type Difference } from './compareCases.ts';
export { compareWithNow } from './compareWithNow.ts';
export { deriveCase, type Derivation } from './deriveCase.ts';
export type { Drift, LapsedAnswer } from './drift.ts';
export { isLink, linkLimit, shareLimit, withHash } from './isLink.ts';
export { isOutdated, type Mark, markKinds, mergeMarks, readingsOf } from './mergeMarks.ts';
export {
  type Calculation,
  type Contribution,
  hasNotes,
  noNotes,
  noteLimits,
  type Notes,
  type Wording,
} from './notes.ts';
export { caseLimit } from './parseJson.ts';
export { readAnswer } from './readAnswer.ts';
export { type Case, isDay, readCase } from './readCase.ts';
export { readCaseFile } from './readCaseFile.ts';
export { readLink } from './readLink.ts';
export { repliesIn, type Reply } from './repliesIn.ts';
export { writeCaseFile } from './writeCaseFile.ts';
export { writeLink } from './writeLink.ts';
