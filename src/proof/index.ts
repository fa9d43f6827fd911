export { proofOf } from './proofOf.ts';
export { findDead, type ProofReport, proveRulebook } from './proveRulebook.ts';
export type { Life, Property, Violation } from './violation.ts';
