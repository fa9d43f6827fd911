import { assign, setup } from 'xstate';

import type { Rulebook } from '#rulebook/index.ts';

import { currentQuestion } from './currentQuestion.ts';
import { questionAfter } from './questionAfter.ts';
import type { WizardContext, WizardEvent, WizardInput } from './wizardEvent.ts';

/**
 * The walk through the law's own order: one state for each legal stage of the rule book, entered only
 * while it holds a question that can still change the assessment.
 */
export function createWizard(rulebook: Rulebook) {
  const machine = setup({
    types: {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState reads only the type
      context: {} as WizardContext,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState reads only the type
      events: {} as WizardEvent,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState reads only the type
      input: {} as WizardInput,
    },
    guards: {
      isAtStage: ({ context }, { stage }: { stage: string }) =>
        currentQuestion(rulebook, context)?.stage === stage,
      nothingLeftToAsk: ({ context }) => currentQuestion(rulebook, context) === undefined,
      comesFromResult: ({ context }) => context.returnTo === 'result',
      isQuestion: (_, { question }: { question: string }) =>
        rulebook.questions.some(({ id }) => id === question),
      hasAnswers: ({ context }) => Object.keys(context.answers).length > 0,
    },
    actions: {
      open: assign((_, { case: opened }: { case: WizardInput['case'] }) => ({
        asOf: opened.asOf,
        answers: opened.answers,
        visiting: null,
        returnTo: null,
      })),
      record: assign(({ context }, given: { question: string; answer: string | number }) => {
        const answers = { ...context.answers, [given.question]: given.answer };
        const wentBack = context.visiting !== null && context.returnTo === null;
        return {
          answers,
          visiting: wentBack
            ? questionAfter(rulebook, answers, context.asOf, given.question)
            : null,
        };
      }),
      visit: assign((_, { question }: { question: string }) => ({
        visiting: question,
        returnTo: null,
      })),
      changeFromReview: assign((_, { question }: { question: string }) => ({
        visiting: question,
        returnTo: 'review' as const,
      })),
      changeFromResult: assign((_, { question }: { question: string }) => ({
        visiting: question,
        returnTo: 'result' as const,
      })),
      leave: assign({ visiting: null, returnTo: null }),
    },
  });
  const guardQuestion = {
    type: 'isQuestion' as const,
    params: ({ event }: { event: { question: string } }) => ({ question: event.question }),
  };
  const onQuestion = ({ event }: { event: { question: string } }) => ({ question: event.question });
  const change = (action: 'changeFromReview' | 'changeFromResult') => ({
    guard: guardQuestion,
    target: 'interview' as const,
    actions: { type: action, params: onQuestion },
  });

  return machine.createMachine({
    id: 'wizard',
    context: ({ input }) => ({ ...input.case, visiting: null, returnTo: null }),
    initial: 'start',
    on: {
      'case.started': { target: '.interview', actions: 'leave' },
      'case.opened': {
        target: '.interview',
        actions: { type: 'open', params: ({ event }) => ({ case: event.case }) },
      },
      'case.restarted': {
        target: '.start',
        actions: {
          type: 'open',
          params: ({ event }) => ({ case: { asOf: event.asOf, answers: {} } }),
        },
      },
      'question.visited': {
        guard: guardQuestion,
        target: '.interview',
        actions: { type: 'visit', params: onQuestion },
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
          'answer.given': {
            guard: guardQuestion,
            actions: {
              type: 'record',
              params: ({ event }) => ({ question: event.question, answer: event.answer }),
            },
          },
        },
        states: stageStates(rulebook.stages),
      },
      leaving: {
        always: [{ guard: 'comesFromResult', target: 'result' }, { target: 'review' }],
      },
      review: { on: { 'question.changed': change('changeFromReview') } },
      result: { on: { 'question.changed': change('changeFromResult') } },
    },
  });
}

/** A state for each stage, left as soon as the current question belongs to another. */
function stageStates(stages: readonly string[]) {
  const others = (stage: string) =>
    stages
      .filter((other) => other !== stage)
      .map((other) => ({
        target: other,
        guard: { type: 'isAtStage' as const, params: { stage: other } },
      }));
  return Object.fromEntries(stages.map((stage) => [stage, { always: others(stage) }]));
}
