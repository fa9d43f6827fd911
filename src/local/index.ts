export { exampleText, isBlank, loadLocalRules } from './loadLocalRules.ts';
export type { LocalProblem } from './localProblem.ts';
export {
  type Embedder,
  forRoute,
  type LocalDecision,
  type LocalLink,
  type LocalRules,
  ownFigure,
} from './localRules.ts';
