import rulebook from 'virtual:rulebook';
import { describe, expect, test, vi } from 'vitest';

import { assess, missingQuestions } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/proof.ts';
import { findDead, lawDays, proveInterview, proveRulebook } from '#proof/index.ts';
import type { Witness } from '#proof/witness.ts';

import { knownAnswers } from '../reasoning/completionsOf.ts';
import { outcomeOf } from '../reasoning/outcomeOf.ts';

vi.setConfig({ testTimeout: 120_000 });

const days = lawDays(rulebook);
const reports = new Map<string, ReturnType<typeof proveRulebook>>();
const reportOn = (day: string): ReturnType<typeof proveRulebook> => {
  const report = reports.get(day) ?? proveRulebook(rulebook, day);
  reports.set(day, report);
  return report;
};

describe.each(days)('under the law of %s', (day) => {
  test('nothing is violated', () => {
    expect(reportOn(day).violations).toEqual([]);
  });

  test('every combination of answers is counted, each with one outcome', () => {
    const all = rulebook.questions.reduce((product, { id }, index) => {
      const { classes = 0, absent = 0 } = compiledFor(rulebook, day).variables[index] ?? {};
      const listed = answersTo(id);
      // Besides its answers a choice has "unknown" and, where something is presumed, no answer.
      return product * BigInt(listed === undefined ? classes : listed + (absent === 0 ? 1 : 2));
    }, 1n);
    const { combinations, outcomes } = reportOn(day);
    expect(combinations).toBe(all);
    expect(Object.values(outcomes).reduce((sum, part) => sum + part, 0n)).toBe(all);
  });

  test('each case that is shown really shows what it is said to', () => {
    const untrue = reportOn(day).witnesses.filter(
      (witness) => witness.answers !== undefined && !isTrue(witness, day),
    );
    expect(untrue).toEqual([]);
  });
});

test('everything in the rule book matters under some day’s law', () => {
  expect(findDead(days.map(reportOn))).toEqual([]);
});

test('the interview asks just what can still change the assessment', () => {
  const { states, violations } = proveInterview(rulebook, '2026-11-21', {
    walks: 4,
    singles: true,
  });
  expect(states).toBeGreaterThan(200);
  expect(violations).toEqual([]);
});

/** How many answers a question lists, if it lists them. */
function answersTo(id: string): number | undefined {
  const question = rulebook.questions.find((one) => one.id === id);
  if (question?.kind === 'choice') return question.answers.length;
  return question?.kind === 'area' ? rulebook.areas.length : undefined;
}

/** Whether `assess` finds in the case what the proof says of it. */
function isTrue({ subject, answers = {} }: Witness, day: string): boolean {
  const result = assess(rulebook, answers, day);
  const [kind = '', id = '', verb = '', route = ''] = subject.split(' ');
  switch (kind) {
    case 'outcome':
      return result.recommended === (id === 'undecided' ? null : id);
    case 'rule': {
      const { verdict, because = [] } = result.routes[route] ?? {};
      if (verb === 'closes') return verdict === 'excluded' && because.join() === id;
      if (verb === 'chooses') return result.chosenBy === id && verdict === 'recommended';
      return because.includes(id) && verdict !== 'excluded' && verdict !== 'undecided';
    }
    case 'condition':
      return result.routes[route]?.conditions.includes(id) === true;
    case 'warning':
      return result.warnings.includes(id);
    case 'question':
      return missingQuestions(rulebook, answers, day).includes(id);
    default: {
      const question = id.slice(0, -1);
      const others = [undefined, 'unknown', ...knownAnswers(rulebook, day, answers, question)];
      return others.some((other) => {
        const { [question]: _, ...rest } = answers;
        const changed = other === undefined ? rest : { ...rest, [question]: other };
        return outcomeOf(rulebook, changed, day) !== outcomeOf(rulebook, answers, day);
      });
    }
  }
}
