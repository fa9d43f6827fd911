export { createWizard } from './createWizard.ts';
export { currentQuestion } from './currentQuestion.ts';
export { type StageProgress, stageProgress } from './stageProgress.ts';
export { wizardAt } from './wizardAt.ts';
export type { WizardContext, WizardEvent, WizardInput } from './wizardEvent.ts';
