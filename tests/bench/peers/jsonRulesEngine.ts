import { Engine as RulesEngine, type RuleProperties } from 'json-rules-engine';

import { asOutcome, type Engine, limit, outcomes } from '../decision.ts';

type Conditions = RuleProperties['conditions'];

/** The decision for json-rules-engine: rules chained by facts they add, outcomes as events. */
export function engine(): Engine {
  const rules = new RulesEngine();
  const is = (fact: string, value: boolean | string = true) => ({
    fact,
    operator: 'equal',
    value,
  });
  let priority = 100;
  const addFact = (name: string, conditions: Conditions): void => {
    priority -= 1;
    rules.addRule({
      conditions,
      event: { type: name },
      priority,
      onSuccess: (_, almanac) => void almanac.addFact(name, true),
      onFailure: (_, almanac) => void almanac.addFact(name, false),
    });
  };
  const addOutcome = (name: string, conditions: Conditions): void => {
    priority -= 1;
    rules.addRule({ conditions, event: { type: name }, priority });
  };
  addFact('byPrice', { all: [is('undertakes'), is('paid', 'price')] });
  addFact('byOrder', {
    all: [is('authorityIdea'), { fact: 'paid', operator: 'notEqual', value: 'nothing' }],
  });
  addFact('bought', { any: [is('byPrice'), is('byOrder')] });
  addFact('small', { all: [{ fact: 'value', operator: 'lessThan', value: limit }] });
  addFact('reservable', { all: [is('listed'), is('nonProfit')] });
  addFact('joint', { all: [is('shared'), is('authorityIdea', false)] });
  addFact('advertised', { all: [is('bought'), is('small', false)] });
  addOutcome('partnership', { all: [is('bought', false), is('joint')] });
  addOutcome('grant', { all: [is('bought', false)] });
  addOutcome('direct-award', { all: [is('bought'), is('small')] });
  addOutcome('reserved', { all: [is('advertised'), is('reservable')] });
  addOutcome('tender', { all: [is('advertised')] });

  return {
    name: 'json-rules-engine',
    prepare: (input) => async () => {
      const { events } = await rules.run({ ...input });
      const types = new Set(events.map(({ type }) => type));
      return asOutcome(outcomes.find((outcome) => types.has(outcome)));
    },
  };
}
