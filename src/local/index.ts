export { exampleText } from './exampleText.ts';
export { forRoute } from './forRoute.ts';
export { isBlank } from './isBlank.ts';
export { loadLocalRules } from './loadLocalRules.ts';
export { ownFigure } from './ownFigure.ts';
export type { LocalProblem } from './localProblem.ts';
export type { LocalDecision, LocalLink, LocalRules } from './localRules.ts';
