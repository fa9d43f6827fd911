export type { Area } from './area.ts';
export { checkCaseAddresses } from './checkCaseAddresses.ts';
export type { CodeSet } from './codeSet.ts';
export type { Bound, Criterion } from './criterion.ts';
export type { DateRule, Span, StartingDay } from './dates.ts';
export { checkSchemas } from './editorSchemas.ts';
export type { Figure, FigurePeriod } from './figure.ts';
export type { Knowledge, Refusal } from './knowledge.ts';
export type { PaperId, PaperQuestion, PaperTest } from './paperIds.ts';
export type { Problem } from './problem.ts';
export type { Assumption, Question } from './question.ts';
export { readKnowledge } from './readKnowledge.ts';
export type { Readiness, ReadinessCheck } from './readiness.ts';
export { readRulebook } from './readRulebook.ts';
export { readWords, type WordFile } from './readWords.ts';
export { readWorkedCases } from './readWorkedCases.ts';
export { readWorkshopPlan } from './readWorkshopPlan.ts';
export type { Condition, Phase, Route, Step, Warning } from './route.ts';
export type { Rulebook } from './rulebook.ts';
export { type Grade, gradeSchema, type Source } from './source.ts';
export type { WorkedCase } from './workedCase.ts';
export type { CaseCard, WorkshopPackage, WorkshopPlan } from './workshopPlan.ts';
export { whereDefined } from './whereDefined.ts';
export {
  type NotCovered,
  type PageLink,
  type Touched,
  type Upcoming,
  upcomingStageSchema,
} from './upcoming.ts';
