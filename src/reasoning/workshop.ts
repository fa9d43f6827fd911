import type { Condition, Criterion, Warning } from '#rulebook/index.ts';

import type { Circuit, Places, Section } from './circuit.ts';
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

/** Gives rules their places in the circuit, or in a section of it. */
export function placeRules(
  { circuit, partOf }: Workshop,
  rules: readonly Warning[],
  section: Section = circuit,
): Places {
  return Int32Array.from(rules, ({ when }) => section.placeOf(partOf(when)));
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

/** Gives conditions their places, which say whether they stand; one may stand by being unknown. */
export function placeConditions(
  { parts, partOf }: Workshop,
  conditions: readonly Condition[],
  section: Section,
): Places {
  return Int32Array.from(conditions, ({ when, whenUnknown }) => {
    const standsFrom = whenUnknown === 'omit' ? HOLDS : UNKNOWN;
    const part = when === undefined ? parts.constant(HOLDS) : partOf(when);
    return section.placeOf(parts.map(part, (truth) => truthOf(truth >= standsFrom)));
  });
}
