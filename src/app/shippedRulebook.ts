import first from 'virtual:rulebook/first';

import type { Rulebook } from '#rulebook/index.ts';

/**
 * The rule book of this build. What is only read – sources, terms, which papers there are – is put in
 * place by `completeRulebook`; until then the questions and the reasoning have all that they need.
 */
export const shippedRulebook: Rulebook = first;

let completing: Promise<void> | undefined;

/** Fetches the rest of the rule book, once. A failed fetch is tried again the next time. */
export async function completeRulebook(): Promise<void> {
  completing ??= complete();
  try {
    await completing;
  } catch (error) {
    completing = undefined;
    throw error;
  }
}

async function complete(): Promise<void> {
  const { default: rest } = await import('virtual:rulebook/rest');
  const { sources, ...lists } = rest;
  // In place: what reasoning has worked out for this rule book stays its own.
  for (const [id, source] of Object.entries(sources))
    Object.assign(shippedRulebook.sources[id] ?? {}, source);
  Object.assign(shippedRulebook, lists);
}
