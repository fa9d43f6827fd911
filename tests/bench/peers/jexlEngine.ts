import { Jexl } from 'jexl';

import { asOutcome, type Engine, limit, outcomes } from '../decision.ts';

const facts = {
  byPrice: "undertakes && paid == 'price'",
  byOrder: "authorityIdea && paid != 'nothing'",
  bought: 'byPrice || byOrder',
  small: `value < ${limit}`,
  reservable: 'listed && nonProfit',
  joint: 'shared && !authorityIdea',
  advertised: 'bought && !small',
};

const outcomeRules = {
  partnership: '!bought && joint',
  grant: '!bought',
  'direct-award': 'bought && small',
  reserved: 'advertised && reservable',
  tender: 'advertised',
};

/** The decision for jexl: compiled expressions that add facts to the context, the first outcome wins. */
export function engine(): Engine {
  const jexl = new Jexl();
  const factRules = Object.entries(facts).map(
    ([name, text]) => [name, jexl.compile(text)] as const,
  );
  const rules = outcomes.map((name) => [name, jexl.compile(outcomeRules[name])] as const);
  return {
    name: 'jexl',
    prepare: (input) => () => {
      const context: Record<string, unknown> = { ...input };
      for (const [name, expression] of factRules) context[name] = expression.evalSync(context);
      return asOutcome(rules.find(([, expression]) => expression.evalSync(context) === true)?.[0]);
    },
  };
}
