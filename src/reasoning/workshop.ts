import type { Condition, Criterion, Warning } from '#rulebook/index.ts';

import type { Circuit } from './circuit.ts';
import type { CompiledCondition, CompiledRule, Ready } from './compiled.ts';
import type { Part, Parts } from './parts.ts';
import { HOLDS, truthOf, UNKNOWN } from './truth.ts';

/** What rules are made with: the parts they share, and the circuit they are laid out in. */
export type Workshop = {
  readonly parts: Parts;
  readonly circuit: Circuit;
  readonly ready: (criterion: Criterion) => Ready;
  readonly partOf: (criterion: Criterion) => Part;
};

/** Makes a rule. */
export function makeRule({ ready }: Workshop, { id, sources, when }: Warning): CompiledRule {
  return { id, sources, when: ready(when) };
}

/** Makes a condition. */
export function makeCondition(
  { ready }: Workshop,
  { id, gate, when, whenUnknown }: Condition,
): CompiledCondition {
  return {
    id,
    gate: gate === true,
    when: when === undefined ? undefined : ready(when),
    standsFrom: whenUnknown === 'omit' ? HOLDS : UNKNOWN,
  };
}

/** Whether a condition stands, which it may by being unknown. */
export function standingOf({ parts, partOf }: Workshop, { when, whenUnknown }: Condition): Part {
  const standsFrom = whenUnknown === 'omit' ? HOLDS : UNKNOWN;
  const part = when === undefined ? parts.constant(HOLDS) : partOf(when);
  return parts.map(part, (truth) => truthOf(truth >= standsFrom));
}
