// What proofs over every combination of answers, and measurements, ask besides what pages ask.
export type { Compiled, CompiledRoute } from './model/compiled.ts';
export { criteriaIn } from './model/taggedCriterion.ts';
export { isHeld, UNKNOWN } from './model/truth.ts';
export type { Variable } from './model/variable.ts';
export { CONDITIONAL, EXCLUDED } from './model/verdict.ts';
export type { Diagrams, Node } from './diagrams/diagrams.ts';
export {
  NO_ROUTE,
  type OutcomeDiagrams,
  outcomeDiagrams,
  outcomeDiagramsIn,
  outcomeRoots,
  UNDECIDED_ROUTE,
} from './diagrams/outcomeDiagrams.ts';
export { foldCompletions } from './diagrams/settle.ts';
export { diagramStore } from './diagrams/diagramStore.ts';
export { compiledFor } from './evaluate/compileRulebook.ts';
export type { PlanCondition } from './counsel/branchesOf.ts';
export { type Possible, possibleIn } from './counsel/possible.ts';
export { compilePair } from './evaluate/compilePair.ts';
