import { expect, test } from 'vitest';

import { initialEvent, navigationEvent } from '#app/address/navigationEvent.ts';
import type { Page } from '#app/address/pages.ts';
import type { WalkPage } from '#wizard/index.ts';

const answers = { authority: 'region' };
const question = { page: 'question', question: 'market' } as const;
const first = { page: 'question', question: 'authority' } as const;
const beside = { page: 'case' } as const;
const at = (walk: WalkPage, shown: Page) => ({
  answers,
  walk,
  shown,
  firstQuestion: 'authority',
  today: '2026-11-21',
});
const eventFrom = (walk: WalkPage, to: Page) => navigationEvent(at(walk, beside), to, 'link');

test('a page beside the walk is nothing to the case, nor is the way back from it', () => {
  expect(navigationEvent(at(question, question), beside, 'link')).toBeUndefined();
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
  expect(navigationEvent(at(start, start), first, 'link')).toEqual({
    type: 'case.restarted',
    asOf: '2026-11-21',
  });
});

test('the doors of the organisation’s pages begin a case of their own, wherever the walk stands', () => {
  for (const page of ['organisation', 'readiness'] as const) {
    const from = at({ page: 'result' }, { page });
    expect(navigationEvent(from, first, 'link')?.type).toBe('case.restarted');
    expect(navigationEvent({ ...from, answers: {} }, first, 'link')).toEqual({
      type: 'case.started',
    });
    expect(navigationEvent(from, first, 'history')?.type).toBe('question.visited');
  }
});

test('the first address shows its page; beside the walk, a case that was begun goes on', () => {
  expect(initialEvent(question, {})).toEqual({ type: 'question.visited', question: 'market' });
  expect(initialEvent({ page: 'result' }, answers)).toEqual({ type: 'answers.confirmed' });
  expect(initialEvent(beside, answers)).toEqual({ type: 'case.started' });
  expect(initialEvent(beside, {})).toBeUndefined();
  expect(initialEvent(undefined, answers)).toBeUndefined();
});
