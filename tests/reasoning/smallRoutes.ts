import type { Criterion, Rulebook } from '#rulebook/index.ts';

/** The two routes of the small rule book; `asked` is the rule that closes the gift. */
export function smallRoutes(asked: Criterion): Rulebook['routes'] {
  return [
    {
      id: 'gift',
      sources: ['act'],
      excludedBy: [{ id: 'closes-gift', when: asked, sources: ['act'] }],
      carriedBy: [{ id: 'freely-given', when: { not: { test: 'bought' } }, sources: ['act'] }],
      conditions: ['always', 'split-goods'],
      steps: [{ id: 'give', sources: ['act'] }],
    },
    {
      id: 'purchase',
      sources: ['act'],
      excludedBy: [
        {
          id: 'nothing-to-buy',
          when: { not: { test: 'bought' } },
          whenUnknown: 'find-out',
          sources: ['act'],
        },
        { id: 'too-dear', when: { not: { test: 'cheap' } }, sources: ['new-section'] },
      ],
      carriedBy: [{ id: 'is-bought', when: { test: 'bought' }, sources: ['act'] }],
      conditions: ['keep-record', 'split-goods'],
      steps: [{ id: 'buy', sources: ['act'] }],
    },
  ];
}

export const smallConditions: Rulebook['conditions'] = {
  always: { id: 'always', phase: 'after', sources: ['act'] },
  'find-out': { id: 'find-out', phase: 'before', sources: ['act'] },
  'keep-record': {
    id: 'keep-record',
    phase: 'after',
    when: { question: 'price', atLeast: 50 },
    sources: ['act'],
  },
  'split-goods': {
    id: 'split-goods',
    phase: 'before',
    gate: true,
    when: { question: 'object', is: 'goods' },
    whenUnknown: 'omit',
    sources: ['act'],
  },
};
