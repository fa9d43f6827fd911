import { expect, test } from 'vitest';

import { eventOf } from '#app/address/navigationEvent.ts';
import type { WalkPlace } from '#app/address/pages.ts';

const context = {
  asOf: '2026-11-21',
  answers: { authority: 'region' },
  visiting: null,
  returnTo: null,
};
const question = { page: 'question', question: 'market' } as const;
const first = { page: 'question', question: 'authority' } as const;
const beside = { page: 'case' } as const;
const eventFrom = (walk: WalkPlace, to: WalkPlace | typeof beside) =>
  eventOf(context, { walk, place: beside }, to, 'link', 'authority');

test('a page beside the walk is nothing to the wizard, nor is the way back from it', () => {
  const here = { walk: question, place: question };
  expect(eventOf(context, here, beside, 'link', 'authority')).toBeUndefined();
  expect(eventFrom(question, question)).toBeUndefined();
});

test('a link from beside the walk to a question changes the answer as from where the walk stood', () => {
  expect(eventFrom({ page: 'result' }, question)).toEqual({
    type: 'question.changed',
    question: 'market',
  });
  expect(eventFrom(first, question)).toEqual({ type: 'question.visited', question: 'market' });
});

test('only the start page begins again', () => {
  const start = { page: 'start' } as const;
  expect(eventFrom(start, first)).toEqual({ type: 'question.visited', question: 'authority' });
  const here = { walk: start, place: start };
  expect(eventOf(context, here, first, 'link', 'authority')?.type).toBe('case.restarted');
});

test('the doors of the organisation’s pages begin a case of their own, wherever the walk stands', () => {
  for (const page of ['organisation', 'readiness'] as const) {
    const shown = { walk: { page: 'result' } as const, place: { page } as const };
    expect(eventOf(context, shown, first, 'link', 'authority')?.type).toBe('case.restarted');
    const unanswered = { ...context, answers: {} };
    expect(eventOf(unanswered, shown, first, 'link', 'authority')).toEqual({
      type: 'case.started',
    });
    expect(eventOf(context, shown, first, 'history', 'authority')?.type).toBe('question.visited');
  }
});
