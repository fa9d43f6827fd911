import { describe, expect, test } from 'vitest';

import swedish from '#locales/sv/workshop.json';
import { type Argument, assess, explainRoute } from '#reasoning/index.ts';

import { plan, rulebook as realRulebook } from '../support/realRulebook.ts';

const day = '2026-11-29';

function questionsIn(argument: Argument): string[] {
  if (argument.kind === 'answer') return [argument.question];
  return 'parts' in argument ? argument.parts.flatMap(questionsIn) : [];
}

describe.each(plan.packages)(
  'what the projector teaches in the package $id agrees with its aims',
  ({ aims, parts }) => {
    const cases = parts.flatMap((part) => (part.kind === 'case' ? [part.case] : []));
    test.each(cases)('%s', (id) => {
      const card = plan.cards.find((one) => one.id === id);
      const teaching = card?.teaching;
      if (card === undefined || teaching === undefined) throw new Error(`${id} teaches nothing`);
      expect(teaching.shows.some((tag) => aims.includes(tag))).toBe(true);

      // The rule speaks in the case as it is assessed: it is among the reasons that are shown.
      const { routes } = assess(realRulebook, card.answers, day);
      const told = Object.values(routes).filter(({ because }) => because.includes(teaching.rule));
      expect(told.length).toBeGreaterThan(0);

      // The facts that are shown as its ground are answered in the case, and read by the rule.
      const read = told.flatMap(({ route }) =>
        explainRoute(realRulebook, card.answers, day, route)
          .filter(({ rule }) => rule === teaching.rule)
          .flatMap(({ argument, truth }) => (truth === 'holds' ? questionsIn(argument) : [])),
      );
      for (const fact of teaching.facts) {
        expect(card.answers[fact], fact).toBeDefined();
        expect(card.answers[fact], fact).not.toBe('unknown');
        expect(read, fact).toContain(fact);
      }
      expect(Object.hasOwn(swedish.teaching, id)).toBe(true);
    });

    test('the words for those who take part give none of it away', () => {
      for (const { lead, aims: told } of Object.values(swedish.packages))
        for (const aim of Object.values(told)) expect(lead).not.toContain(aim);
    });
  },
);
