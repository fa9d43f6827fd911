export {
  type CaseContext,
  type CaseInput,
  notSaved,
  type OpenedCase,
  type SavedVersion,
} from './caseContext.ts';
export type { CaseEvent } from './caseEvents.ts';
export { createCaseMachine } from './caseMachine.ts';
export { type CaseMachine, type CaseState, caseStateAt } from './caseState.ts';
export { currentQuestion } from './nextQuestion.ts';
export { contentOf, hasCase, savedVersionStatus, saveStatus } from './saveStatus.ts';
export { stageProgress } from './stageProgress.ts';
export { isSameWalkPage, type WalkPage, walkPage } from './walkPage.ts';
