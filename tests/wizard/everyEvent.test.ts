import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';

import { noNotes } from '#casefile/index.ts';
import type { CaseEvent } from '#wizard/caseEvent.ts';
import { createCaseMachine, currentQuestion, walkPage } from '#wizard/index.ts';

import { smallRulebook } from '../support/smallRulebook.ts';

const asOf = '2026-06-01';
/** The small rule book in two stages. */
const rulebook = smallRulebook({
  'rulebook.yaml': `id: small
version: 2026.1.1
reviewed: '2026-01-01'
lawCheckedTo: '2026-01-01'
source: act-1
stages: [case, size]
routes: [gift, purchase]
`,
  'areas.yaml': `groups: [all]
areas:
  - id: care
    group: all
    codes: ['20000000']
    settled: true
    tags: [delicate]
`,
  'questions/1-case.yaml': `stage: case
questions:
  - id: field
    kind: area
    role: ask
    sources: [act-1]
  - id: code
    kind: cpv
    role: condition
    sources: [act-1]
  - id: paid
    kind: choice
    role: hinge
    answers: ['yes', 'no']
    sources: [act-1]
`,
  'questions/2-size.yaml': `stage: size
questions:
  - id: value
    kind: amount
    role: fork
    unit: SEK
    max: 1000
    sources: [act-1]
  - id: announced
    kind: amount
    role: condition
    unit: SEK
    max: 1000
    sources: [act-1]
  - id: years
    kind: number
    role: condition
    unit: years
    max: 50
    sources: [act-1]
`,
});
const machine = createCaseMachine(rulebook);
const saved = { file: 'case', shelf: null };

const allAnswered = Object.fromEntries(rulebook.questions.map(({ id }) => [id, 'unknown']));

/** All that can happen to a case, wherever it stands: one event of every type, and several of some. */
const events: readonly CaseEvent[] = [
  { type: 'case.started' },
  {
    type: 'case.opened',
    case: { asOf, answers: allAnswered },
    notes: noNotes,
    lapsed: { weather: 'fair' },
    saved,
  },
  { type: 'case.restarted', asOf },
  { type: 'walk.changed', walk: 'whole' },
  { type: 'walk.changed', walk: 'short' },
  { type: 'side.changed', side: 'organisation' },
  { type: 'side.changed', side: 'authority' },
  { type: 'case.saved', saved },
  { type: 'session.saved', isKept: false },
  { type: 'edition.accepted' },
  { type: 'note.written', notes: { name: 'Gåvan' } },
  ...(['paid', 'years', 'nonsense'] as const).flatMap((question): CaseEvent[] => [
    { type: 'answer.given', question, answer: question === 'paid' ? 'yes' : 3 },
    { type: 'answer.given', question, answer: 'unknown' },
    { type: 'question.visited', question },
    { type: 'question.changed', question },
  ]),
  { type: 'start.visited' },
  { type: 'review.visited' },
  { type: 'answers.confirmed' },
];

describe('whatever happens, in whatever order', () => {
  const paths = getShortestPaths(machine, {
    input: { case: { asOf, answers: {} } },
    events,
    // How the tab keeps the case, what was answered before, and who is asked – here everyone can answer all –
    // lead nowhere else.
    serializeState: ({ value, context }) =>
      JSON.stringify([value, { ...context, isKept: true, before: null, side: 'authority' }]),
    limit: 100_000,
  });

  test('every kind of event is tried', () => {
    const tried = new Set<string>(events.map(({ type }) => type));
    expect([...tried].toSorted()).toEqual([...machine.events].toSorted());
  });

  test('every stage, the start, the review and the result are reached', () => {
    const reached = new Set(paths.map(({ state }) => JSON.stringify(state.value)));
    expect([...reached].toSorted()).toEqual(
      ['start', 'review', 'result', { interview: 'case' }, { interview: 'size' }]
        .map((value) => JSON.stringify(value))
        .toSorted(),
    );
  });

  test('the case stands on a page, and the stage is that of its question', () => {
    for (const { state } of paths) {
      const page = walkPage(rulebook, state);
      if (page.page !== 'question') expect(state.value).toBe(page.page);
      else
        expect(state.value).toEqual({
          interview: currentQuestion(rulebook, state.context)?.stage,
        });
    }
  });

  test('only a page of a question has a question that was gone to', () => {
    for (const { state } of paths.filter((path) => !path.state.matches('interview')))
      expect(state.context.visiting).toBeNull();
  });

  test('no answer but those given is there, and a question there is not is never answered', () => {
    for (const { state, steps } of paths) {
      const given = steps.some(({ event }) => ['answer.given', 'case.opened'].includes(event.type));
      if (!given) expect(state.context.answers).toEqual({});
      expect(state.context.answers).not.toHaveProperty('nonsense');
    }
  });

  test('what is noted and saved stays until another case takes its place', () => {
    for (const { state, steps } of paths) {
      const latest = (types: readonly string[]): number =>
        steps.findLastIndex(({ event }) => types.includes(event.type));
      const begun = latest(['case.opened', 'case.restarted']);
      expect(state.context.notes.name).toBe(latest(['note.written']) > begun ? 'Gåvan' : '');
    }
  });
});
