import { assign, setup } from 'xstate';

import type { Rulebook } from '#rulebook/index.ts';

import { type CaseContext, type CaseInput, contextOf } from './caseContext.ts';
import type { CaseEvent } from './caseEvent.ts';
import { currentQuestion, questionAfter } from './currentQuestion.ts';
import { stageStates } from './stageStates.ts';

/**
 * The one owner of a case. There is one state for each legal stage, entered while the question asked belongs
 * to it. The whole walk follows the law's own order to the review, the short one only what decides to the result.
 */
export function createCaseMachine(rulebook: Rulebook) {
  const machine = setup({
    types: {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState reads only the type
      context: {} as CaseContext,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState reads only the type
      events: {} as CaseEvent,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState reads only the type
      input: {} as CaseInput,
    },
    guards: {
      isAtStage: ({ context }, { stage }: { stage: string }) =>
        currentQuestion(rulebook, context)?.stage === stage,
      nothingLeftToAsk: ({ context }) => currentQuestion(rulebook, context) === undefined,
      leadsToResult: ({ context }) =>
        (context.returnTo ?? (context.walk === 'short' ? 'result' : 'review')) === 'result',
      isQuestion: (_, { question }: { question: string }) =>
        rulebook.questions.some(({ id }) => id === question),
      hasAnswers: ({ context }) => Object.keys(context.answers).length > 0,
    },
    actions: {
      open: assign(({ context }, opened: CaseInput) => ({
        ...contextOf(opened),
        isKept: context.isKept,
        side: context.side,
      })),
      save: assign((_, saved: Pick<CaseContext, 'saved'>) => saved),
      accept: assign({ answeredUnder: null }),
      tellKept: assign((_, kept: Pick<CaseContext, 'isKept'>) => kept),
      write: assign(({ context }, { notes }: { notes: Partial<CaseContext['notes']> }) => ({
        notes: { ...context.notes, ...notes },
      })),
      record: assign(({ context }, given: { question: string; answer: string | number }) => {
        const answers = { ...context.answers, [given.question]: given.answer };
        const wentBack = context.visiting !== null && context.returnTo === null;
        return {
          answers,
          before: context.answers,
          visiting: wentBack
            ? questionAfter(rulebook, { ...context, answers }, given.question)
            : null,
        };
      }),
      goTo: assign((_, to: Pick<CaseContext, 'visiting' | 'returnTo'>) => ({
        ...to,
        before: null,
      })),
      take: assign((_, { walk }: Pick<CaseContext, 'walk'>) => ({ walk })),
      see: assign((_, { side }: Pick<CaseContext, 'side'>) => ({ side })),
      leave: assign({ visiting: null, returnTo: null, before: null }),
    },
  });
  const isQuestion = {
    type: 'isQuestion' as const,
    params: ({ event }: { event: { question: string } }) => ({ question: event.question }),
  };
  const goToQuestion = (returnTo: CaseContext['returnTo']) => ({
    type: 'goTo' as const,
    params: ({ event }: { event: { question: string } }) => ({
      visiting: event.question,
      returnTo,
    }),
  });
  const change = (returnTo: CaseContext['returnTo']) => ({
    guard: isQuestion,
    target: 'interview' as const,
    actions: goToQuestion(returnTo),
  });

  const record = {
    guard: isQuestion,
    actions: {
      type: 'record' as const,
      params: ({ event }: { event: { question: string; answer: string | number } }) => event,
    },
  };

  return machine.createMachine({
    id: 'case',
    context: ({ input }) => contextOf(input),
    initial: 'start',
    on: {
      'case.started': { target: '.interview', actions: 'leave' },
      'case.opened': { target: '.review', actions: { type: 'open', params: ({ event }) => event } },
      'case.restarted': {
        target: '.interview',
        actions: {
          type: 'open',
          params: ({ event: { asOf, walk } }) => ({ case: { asOf, answers: {} }, walk }),
        },
      },
      'walk.changed': {
        target: '.interview',
        actions: ['leave', { type: 'take', params: ({ event: { walk } }) => ({ walk }) }],
      },
      'side.changed': {
        actions: { type: 'see', params: ({ event: { side } }) => ({ side }) },
      },
      'case.saved': { actions: { type: 'save', params: ({ event: { saved } }) => ({ saved }) } },
      'session.saved': {
        actions: { type: 'tellKept', params: ({ event: { isKept } }) => ({ isKept }) },
      },
      'edition.accepted': { actions: 'accept' },
      'note.written': {
        actions: { type: 'write', params: ({ event: { notes } }) => ({ notes }) },
      },
      'question.visited': {
        guard: isQuestion,
        target: '.interview',
        actions: goToQuestion(null),
      },
      'start.visited': { target: '.start', actions: 'leave' },
      'review.visited': { target: '.review', actions: 'leave' },
      'answers.confirmed': { guard: 'hasAnswers', target: '.result', actions: 'leave' },
    },
    states: {
      start: {},
      interview: {
        initial: rulebook.stages[0] ?? 'none',
        always: { guard: 'nothingLeftToAsk', target: 'leaving' },
        on: {
          'answer.given': record,
        },
        states: stageStates(rulebook.stages),
      },
      leaving: {
        always: [{ guard: 'leadsToResult', target: 'result' }, { target: 'review' }],
      },
      review: { on: { 'question.changed': change('review'), 'answer.given': record } },
      // What was assumed may be confirmed without going through the question.
      result: { on: { 'question.changed': change('result'), 'answer.given': record } },
    },
  });
}
