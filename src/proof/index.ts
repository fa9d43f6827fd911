export { proofOf } from './proofOf.ts';
export { type ProofReport, proveRulebook } from './proveRulebook.ts';
export type { Property, Violation, Witness } from './violation.ts';
