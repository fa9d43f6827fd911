import { assess } from '#reasoning/evaluate/assess.ts';
import { type Answers, isKnown } from '#reasoning/model/answers.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { assumptionsIn, truthIn } from './assumptions.ts';

/** A plain case as it stands: whether nothing more is needed, or which question would tell. */
type Plain = { readonly enough: string | undefined; readonly next: string | undefined };

/** Whether a case is one of the plain ones of `counsel.yaml`, under what is assumed. */
export function plainCase(rulebook: Rulebook, answers: Answers, asOf: string): Plain {
  const { answers: withAssumed } = assumptionsIn(rulebook, answers, asOf);
  const truthOf = truthIn(rulebook, withAssumed, asOf);
  for (const { id, route, when } of rulebook.counsel.enough)
    if (truthOf(when) === 'holds' && assess(rulebook, withAssumed, asOf).recommended === route)
      return { enough: id, next: undefined };
  for (const { from, asks = [], when } of rulebook.counsel.enough) {
    if (from === undefined || truthOf(from) !== 'holds' || truthOf(when) === 'fails') continue;
    const unsaid = asks.filter((id) => !isKnown(withAssumed, id));
    // An answer that nobody knows leaves it a case like others.
    if (unsaid.every((id) => answers[id] === undefined))
      return { enough: undefined, next: unsaid[0] };
  }
  return { enough: undefined, next: undefined };
}

/** The plain case of `counsel.yaml` that a case is, if it is one: then nothing more need be asked. */
export function enoughFor(rulebook: Rulebook, answers: Answers, asOf: string): string | undefined {
  return plainCase(rulebook, answers, asOf).enough;
}

/** The route of that plain case. Facts that are not asked for can still turn it: the plan says which. */
export function plainRoute(rulebook: Rulebook, answers: Answers, asOf: string): string | undefined {
  const plain = enoughFor(rulebook, answers, asOf);
  return rulebook.counsel.enough.find(({ id }) => id === plain)?.route;
}
