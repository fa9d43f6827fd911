import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';

import { noNotes } from '#casefile/index.ts';
import { type Answers, openQuestions, shortQuestions } from '#reasoning/index.ts';
import { contextOf } from '#wizard/caseContext.ts';
import {
  createCaseMachine,
  currentQuestion,
  stageProgress,
  type CaseEvent,
  type Walk,
  walkProgress,
} from '#wizard/index.ts';

const asOf = '2026-11-21';
const machine = createCaseMachine(rulebook);

type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0];

/** A case of the whole walk, unless told otherwise. */
function start(answers: Answers = {}, way: Walk = 'whole'): Snapshot {
  return initialTransition(machine, { case: { asOf, answers }, walk: way })[0];
}

function after(snapshot: Snapshot, ...events: readonly CaseEvent[]): Snapshot {
  return events.reduce((state, event) => transition(machine, state, event)[0], snapshot);
}

/** Answers every question the machine asks, by the table or else "unknown". */
function walk(answers: Answers, from = after(start(), { type: 'case.started' })): Snapshot {
  let state = from;
  for (let steps = 0; state.matches('interview'); steps += 1) {
    if (steps > rulebook.questions.length) throw new Error('The walk does not end.');
    const question = currentQuestion(rulebook, state.context)?.id ?? '';
    state = after(state, {
      type: 'answer.given',
      question,
      answer: answers[question] ?? 'unknown',
    });
  }
  return state;
}

const grant: Answers = {
  authority: 'municipality',
  'service-area': 'aldre-ensamhet',
  parts: 'one',
  'public-interest': 'yes',
  'public-authority': 'none',
  'whose-activity': 'organisation',
  initiative: 'organisation',
  'statutory-duty': 'no',
  'individual-placements': 'no',
  payment: 'contribution',
  'binding-performance': 'repayment-only',
  counterpart: 'eligible',
  'support-kind': 'general',
};

describe('the case', () => {
  test('begins at the start page', () => {
    expect(start().value).toBe('start');
  });

  test('asks the first question of the first stage when the case starts', () => {
    const state = after(start(), { type: 'case.started' });
    expect(state.value).toEqual({ interview: 'case' });
    expect(currentQuestion(rulebook, state.context)?.id).toBe('authority');
  });

  test('keeps only the case and where the user has gone', () => {
    expect(Object.keys(walk(grant).context).toSorted()).toEqual([
      'answeredUnder',
      'answers',
      'asOf',
      'before',
      'isKept',
      'lapsed',
      'lost',
      'notes',
      'returnTo',
      'saved',
      'side',
      'visiting',
      'walk',
    ]);
  });

  test('ends in the review when no question can change anything more', () => {
    const state = walk(grant);
    expect(state.value).toBe('review');
    expect(openQuestions(rulebook, state.context.answers, asOf)).toEqual([]);
  });

  test('does not ask what can no longer matter', () => {
    const stopped = walk({
      authority: 'municipality',
      'service-area': 'hemtjanst',
      parts: 'one',
      'public-interest': 'no',
    });
    expect(stopped.context.answers).not.toHaveProperty('payment');
    expect(stopped.value).toBe('review');
  });

  test('shows the result when the answers are confirmed', () => {
    expect(after(walk(grant), { type: 'answers.confirmed' }).value).toBe('result');
  });

  test('has no result to show for a case without answers', () => {
    expect(after(start(), { type: 'answers.confirmed' }).value).toBe('start');
  });

  test('comes back to the review after a change and keeps the other answers', () => {
    const before = walk(grant);
    const changed = after(
      before,
      { type: 'question.changed', question: 'initiative' },
      { type: 'answer.given', question: 'initiative', answer: 'joint' },
    );
    expect(changed.value).toBe('review');
    expect(changed.context.answers).toEqual({ ...before.context.answers, initiative: 'joint' });
  });

  test('comes back to the result when the change began there', () => {
    const changed = after(
      walk(grant),
      { type: 'answers.confirmed' },
      { type: 'question.changed', question: 'initiative' },
      { type: 'answer.given', question: 'initiative', answer: 'joint' },
    );
    expect(changed.value).toBe('result');
  });

  test('asks what a change has made relevant before it comes back', () => {
    const changed = after(
      walk(grant),
      { type: 'question.changed', question: 'individual-placements' },
      { type: 'answer.given', question: 'individual-placements', answer: 'yes' },
    );
    expect(changed.matches('interview')).toBe(true);
    expect(walk(grant, changed).value).toBe('review');
  });

  test('goes on to the next answered question after one the user went back to', () => {
    const state = after(
      walk(grant),
      { type: 'question.visited', question: 'authority' },
      { type: 'answer.given', question: 'authority', answer: 'region' },
    );
    expect(currentQuestion(rulebook, state.context)?.id).toBe('service-area');
  });

  test('ignores a question the rule book does not have', () => {
    const state = walk(grant);
    expect(after(state, { type: 'question.visited', question: 'nonsense' })).toEqual(state);
  });

  test('begins anew with the first question, and forgets all of the case before', () => {
    const notes = { ...noNotes, name: 'Väntjänsten' };
    const begun = after(
      walk(grant),
      { type: 'note.written', notes },
      { type: 'case.saved', saved: { file: 'case', shelf: null } },
    );
    const state = after(begun, { type: 'case.restarted', asOf: '2026-12-01' });
    expect(state.value).toEqual({ interview: 'case' });
    expect(state.context).toEqual(contextOf({ case: { asOf: '2026-12-01', answers: {} } }));
  });

  test('lets another case take its place, with all that belongs to it, in the review', () => {
    const opened = {
      case: { asOf: '2025-06-01', answers: { authority: 'region' } },
      notes: { ...noNotes, name: 'Krismottagning' },
      lapsed: { weather: 'fair' },
      saved: { file: 'case', shelf: null },
    };
    const state = after(
      walk(grant),
      { type: 'note.written', notes: { background: 'Annat' } },
      { type: 'session.saved', isKept: false },
      { type: 'case.opened', ...opened },
    );
    expect(state.value).toBe('review');
    expect(state.context).toEqual({ ...contextOf(opened), isKept: false });
  });

  test('adds a note to those written before, wherever the user is', () => {
    const state = after(
      walk(grant),
      { type: 'note.written', notes: { name: 'Väntjänsten' } },
      { type: 'answers.confirmed' },
      { type: 'note.written', notes: { background: 'Öppet stöd' } },
    );
    expect(state.value).toBe('result');
    expect(state.context.notes).toEqual({
      ...noNotes,
      name: 'Väntjänsten',
      background: 'Öppet stöd',
    });
  });

  test('remembers what was answered before the latest answer, until the user goes elsewhere', () => {
    const answered = after(
      start({ authority: 'region' }),
      { type: 'case.started' },
      { type: 'answer.given', question: 'service-area', answer: 'hemtjanst' },
    );
    expect(answered.context.before).toEqual({ authority: 'region' });
    expect(after(answered, { type: 'note.written', notes: {} }).context.before).not.toBeNull();
    for (const event of [
      { type: 'review.visited' },
      { type: 'question.visited', question: 'authority' },
    ] as const)
      expect(after(answered, event).context.before).toBeNull();
  });

  describe('on the short walk', () => {
    const short = walk(grant, after(start({}, 'short'), { type: 'case.started' }));

    test('asks only what can turn the recommendation, and ends in the result', () => {
      expect(short.value).toBe('result');
      expect(Object.keys(short.context.answers).slice(0, 4)).toEqual([
        'authority',
        'service-area',
        'counterpart',
        'whose-activity',
      ]);
      expect(shortQuestions(rulebook, short.context.answers, asOf)).toEqual([]);
      expect(short.context.answers).not.toHaveProperty('parts');
    });

    test('goes on with every question when the user asks for it, and ends in the review', () => {
      const whole = after(short, { type: 'walk.changed', walk: 'whole' });
      expect(whole.matches('interview')).toBe(true);
      expect(whole.context.answers).toEqual(short.context.answers);
      const done = walk(grant, whole);
      expect(done.value).toBe('review');
      expect(openQuestions(rulebook, done.context.answers, asOf)).toEqual([]);
      expect(after(done, { type: 'walk.changed', walk: 'short' }).value).toBe('result');
    });

    test('a change in the review leads back there', () => {
      const changed = after(
        short,
        { type: 'review.visited' },
        { type: 'question.changed', question: 'payment' },
        { type: 'answer.given', question: 'payment', answer: 'in-kind' },
      );
      expect(changed.value).toBe('review');
    });

    test('goes back and on in the order of the answers', () => {
      const back = after(
        short,
        { type: 'question.visited', question: 'counterpart' },
        { type: 'answer.given', question: 'counterpart', answer: 'registered' },
      );
      expect(currentQuestion(rulebook, back.context)?.id).toBe('whose-activity');
    });

    test('tells which of the first questions it is, and then about how many are left', () => {
      const begun = after(start({}, 'short'), { type: 'case.started' });
      expect(walkProgress(rulebook, begun.context)).toEqual({ kind: 'first', number: 1, of: 3 });
      const { authority, counterpart } = grant;
      const next = after(
        start({ authority, counterpart, 'service-area': 'aldre-ensamhet' } as Answers, 'short'),
        { type: 'case.started' },
      );
      const progress = walkProgress(rulebook, next.context);
      expect(progress).toMatchObject({ kind: 'about' });
      if (progress?.kind !== 'about') return;
      expect(progress.about).toBeGreaterThan(0);
      expect(progress.most).toBeGreaterThanOrEqual(progress.about);
    });

    test('begins anew as short, or whole when that is asked for', () => {
      expect(after(short, { type: 'case.restarted', asOf }).context.walk).toBe('short');
      expect(after(short, { type: 'case.restarted', asOf, walk: 'whole' }).context.walk).toBe(
        'whole',
      );
    });
  });

  describe('on the side of the organisation', () => {
    const theirs = new Set(
      rulebook.questions.filter(({ answeredBy }) => answeredBy === 'authority').map(({ id }) => id),
    );
    const asked = { type: 'side.changed', side: 'organisation' } as const;
    const thin: Answers = {
      authority: 'municipality',
      'service-area': 'annat',
      counterpart: 'eligible',
      'whose-activity': 'organisation',
      'support-kind': 'defined',
    };
    const begun = (way: Walk): Snapshot => after(start({}, way), asked, { type: 'case.started' });

    test.each([
      ['short', 'result'],
      ['whole', 'review'],
    ] as const)('a %s walk asks nothing that only the authority can answer', (way, end) => {
      const done = walk(thin, begun(way));
      expect(done.value).toBe(end);
      expect(Object.keys(done.context.answers).filter((id) => theirs.has(id))).toEqual([]);
      const own = walk(thin, after(start({}, way), { type: 'case.started' }));
      expect(Object.keys(own.context.answers).some((id) => theirs.has(id))).toBe(true);
    });

    test('a question that only the authority can answer gives way as soon as the side is changed', () => {
      const placed: Answers = { ...thin, 'individual-placements': 'no' };
      const state = after(start(placed, 'short'), { type: 'case.started' });
      expect(currentQuestion(rulebook, state.context)?.id).toBe('statutory-duty');
      const changed = after(state, asked);
      expect(currentQuestion(rulebook, changed.context)?.id).toBe('binding-performance');
      expect(changed.context.answers).toEqual(placed);
      expect(walkProgress(rulebook, changed.context)).not.toEqual(
        walkProgress(rulebook, state.context),
      );
    });

    test('what has been answered stays, and can be answered anyway', () => {
      const answered = { ...grant, 'equal-access': 'yes', 'statutory-duty': 'no' };
      const opened = after(start({}, 'short'), asked, {
        type: 'case.opened',
        case: { asOf, answers: answered },
        notes: noNotes,
        lapsed: {},
        saved: { file: null, shelf: null },
      });
      expect(opened.context.side).toBe('organisation');
      expect(opened.context.answers).toEqual(answered);
      const done = walk(grant, begun('short'));
      const gone = after(done, { type: 'question.changed', question: 'statutory-duty' });
      expect(currentQuestion(rulebook, gone.context)?.id).toBe('statutory-duty');
      const given = { type: 'answer.given', question: 'statutory-duty', answer: 'no' } as const;
      expect(walk(grant, after(gone, given)).value).toBe('result');
    });
  });

  test('of the whole walk, how many are left at most grows less with each answer', () => {
    const begun = after(start(), { type: 'case.started' });
    const one = walkProgress(rulebook, begun.context);
    const two = walkProgress(
      rulebook,
      after(begun, { type: 'answer.given', question: 'authority', answer: 'region' }).context,
    );
    if (one?.kind !== 'most' || two?.kind !== 'most') throw new Error('Not a whole walk.');
    expect(two.most).toBeLessThan(one.most);
  });

  test('tells how far the walk has come', () => {
    const state = after(start(), { type: 'case.started' });
    const progress = stageProgress(rulebook, state.context);
    expect(progress.map(({ id }) => id)).toEqual(rulebook.stages);
    expect(progress[0]).toMatchObject({ state: 'here', at: 1 });
  });
});
