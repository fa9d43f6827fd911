import PublicodesEngine from 'publicodes';

import { asOutcome, type Engine, limit } from '../decision.ts';

const rules = {
  undertakes: null,
  paid: null,
  'authority idea': null,
  value: null,
  listed: null,
  'non profit': null,
  shared: null,
  'by price': { 'toutes ces conditions': ['undertakes', "paid = 'price'"] },
  'by order': { 'toutes ces conditions': ['authority idea', "paid != 'nothing'"] },
  bought: { 'une de ces conditions': ['by price', 'by order'] },
  small: `value < ${limit}`,
  reservable: { 'toutes ces conditions': ['listed', 'non profit'] },
  joint: { 'toutes ces conditions': ['shared', 'authority idea = non'] },
  advertised: { 'toutes ces conditions': ['bought', 'small = non'] },
  outcome: {
    variations: [
      { si: { 'toutes ces conditions': ['bought = non', 'joint'] }, alors: "'partnership'" },
      { si: 'bought = non', alors: "'grant'" },
      { si: { 'toutes ces conditions': ['bought', 'small'] }, alors: "'direct-award'" },
      { si: { 'toutes ces conditions': ['advertised', 'reservable'] }, alors: "'reserved'" },
      { si: 'advertised', alors: "'tender'" },
    ],
  },
};

/** The decision for publicodes. Setting the situation is part of each decision, as in its own forms. */
export function engine(): Engine {
  const publicodes = new PublicodesEngine(rules);
  const said = (value: boolean): string => (value ? 'oui' : 'non');
  return {
    name: 'publicodes',
    prepare: (input) => {
      const situation = {
        undertakes: said(input.undertakes),
        paid: `'${input.paid}'`,
        'authority idea': said(input.authorityIdea),
        value: input.value,
        listed: said(input.listed),
        'non profit': said(input.nonProfit),
        shared: said(input.shared),
      };
      return () => asOutcome(publicodes.setSituation(situation).evaluate('outcome').nodeValue);
    },
  };
}
