export { type ContentChange, compareContent } from './compareContent.ts';
export { compareRulebooks, type Comparison } from './compareRulebooks.ts';
export { findDead } from './findWitnesses.ts';
export { lawDays } from './lawDays.ts';
export { proveInterview } from './proveInterview.ts';
export { provePlans } from './provePlans.ts';
export { proveRulebook } from './proveRulebook.ts';
export type { Violation } from './violation.ts';
