export { exampleText, isBlank, loadLocalRules } from './loadLocalRules.ts';
export type { LocalProblem } from './localProblem.ts';
export {
  forRoute,
  type LocalDecision,
  type LocalLink,
  type LocalRules,
  ownFigure,
} from './localRules.ts';
