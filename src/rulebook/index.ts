export type {
  AgreementKind,
  AgreementSign,
  AgreementSigns,
  SignExample,
  SignPattern,
} from './agreementSigns.ts';
export type { Area } from './area.ts';
export type { Changed } from './changelog.ts';
export { checkCaseAddresses } from './checkCaseAddresses.ts';
export type { CodeSet } from './codeSet.ts';
export type { Bound, Criterion } from './criterion.ts';
export type { DateRule, Span, StartingDay } from './dates.ts';
export { checkSchemas } from './editorSchemas.ts';
export type { Figure, FigurePeriod } from './figure.ts';
export type { DerivedCases, Knowledge, Refusal } from './knowledge.ts';
export type { PaperId, PaperQuestion, PaperTest } from './paperIds.ts';
export type { Problem } from './problem.ts';
export type { Assumption, Question } from './question.ts';
export { readAgreementSigns } from './readAgreementSigns.ts';
export { readKnowledge } from './readKnowledge.ts';
export type { Readiness, ReadinessCheck } from './readiness.ts';
export { readRulebook } from './readRulebook.ts';
export { readWordList } from './readWordList.ts';
export { readWords, type WordFile } from './readWords.ts';
export { readWorkedCases } from './readWorkedCases.ts';
export { readWorkshopPlan } from './readWorkshopPlan.ts';
export type { Condition, Phase, Route, Step, Warning } from './route.ts';
export type { Rulebook } from './rulebook.ts';
export { type Grade, gradeSchema, type Source } from './source.ts';
export type { WordList } from './wordList.ts';
export type { WorkedCase } from './workedCase.ts';
export type { CaseCard, WorkshopPackage, WorkshopPlan } from './workshopPlan.ts';
export { whereDefined } from './definitionsIn.ts';
export {
  type NotCovered,
  type PageLink,
  type Touched,
  type Upcoming,
  upcomingStageSchema,
} from './upcoming.ts';
