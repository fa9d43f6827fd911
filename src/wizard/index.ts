export {
  type CaseContext,
  type CaseInput,
  notSaved,
  type OpenedCase,
  type SavedVersion,
  type Side,
  type Walk,
} from './caseContext.ts';
export type { CaseEvent } from './caseEvent.ts';
export { createCaseMachine } from './createCaseMachine.ts';
export { type CaseMachine, type CaseState, caseStateAt } from './caseState.ts';
export { answeredInOrder, currentQuestion, questionsLeft } from './currentQuestion.ts';
export { contentOf, hasCase, savedVersionStatus, saveStatus } from './saveStatus.ts';
export { stageProgress, walkProgress } from './stageProgress.ts';
export { isSameWalkPage, type WalkPage, walkPage } from './walkPage.ts';
