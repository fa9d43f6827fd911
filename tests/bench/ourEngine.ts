import { assess } from '#reasoning/index.ts';

import { asOutcome, type Engine } from './decision.ts';
import { decisionRulebook } from './decisionRulebook.ts';

/** The decision for this repository's reasoning. What it gives for each input is a whole assessment. */
export function ourEngine(): Engine {
  const said = (value: boolean): string => (value ? 'yes' : 'no');
  return {
    name: 'this repository',
    prepare: (input) => {
      const answers = {
        undertakes: said(input.undertakes),
        paid: input.paid,
        'authority-idea': said(input.authorityIdea),
        value: input.value,
        listed: said(input.listed),
        'non-profit': said(input.nonProfit),
        shared: said(input.shared),
      };
      return () => asOutcome(assess(decisionRulebook, answers, '2026-01-01').recommended);
    },
  };
}
