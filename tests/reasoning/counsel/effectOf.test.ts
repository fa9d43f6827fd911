import { expect, test } from 'vitest';

import { assess, effectOf, turningAnswers } from '#reasoning/index.ts';

import { plan, rulebook } from '../../support/realRulebook.ts';

const day = '2026-11-21';

test('a change that no route feels has no effect', () => {
  const [card] = plan.cards;
  expect(effectOf(rulebook, card?.answers ?? {}, {}, day)).toEqual([]);
});

test('the effects are the differences between the two assessments, each with the rules for it', () => {
  for (const { answers, id } of plan.cards)
    for (const turning of turningAnswers(rulebook, answers, day))
      for (const answer of turning.answers) {
        const changed = { [turning.question]: answer };
        const before = assess(rulebook, answers, day).routes;
        const after = assess(rulebook, { ...answers, ...changed }, day).routes;
        const effects = effectOf(rulebook, answers, changed, day);
        expect(effects.length, id).toBeGreaterThan(0);
        expect(effects.map(({ route }) => route)).toEqual(
          rulebook.routes
            .map((route) => route.id)
            .filter((route) => before[route]?.verdict !== after[route]?.verdict),
        );
        for (const { route, kind, rules, haveFallen } of effects) {
          expect(kind === 'closes').toBe(after[route]?.verdict === 'excluded');
          const [had, has] = haveFallen ? [before, after] : [after, before];
          for (const rule of rules) {
            expect(had[route]?.because).toContain(rule);
            if (haveFallen) expect(has[route]?.because).not.toContain(rule);
          }
          // What opens or closes a route is always a rule.
          if (kind !== 'changes') expect(rules.length, `${id} ${route}`).toBeGreaterThan(0);
        }
      }
});

test('every answer that turns a route alone is found', () => {
  const { answers } = plan.cards.find(({ id }) => id === 'alingsas-ginstgarden-2016') ?? {};
  const turning = turningAnswers(rulebook, answers ?? {}, day).map(({ question }) => question);
  const felt = rulebook.questions
    .filter(
      (question) =>
        question.kind === 'choice' &&
        question.answers.some(
          (answer) => effectOf(rulebook, answers ?? {}, { [question.id]: answer }, day).length > 0,
        ),
    )
    .map(({ id }) => id);
  expect(turning).toEqual(expect.arrayContaining(felt));
});
