export { createWizard } from './createWizard.ts';
export { currentQuestion } from './currentQuestion.ts';
export { stageProgress } from './stageProgress.ts';
export { wizardAfter } from './wizardAfter.ts';
export { wizardAt } from './wizardAt.ts';
export type { Wizard, WizardState } from './wizardAt.ts';
export type { WizardContext, WizardEvent } from './wizardEvent.ts';
