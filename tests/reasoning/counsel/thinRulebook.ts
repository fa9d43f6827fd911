import type { Assumption, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

type Question = Rulebook['questions'][number];
type Role = Question['role'];

/** A choice that is asked for in a small rule book. */
export function choice(
  id: string,
  role: Role,
  answers: readonly string[],
  assume?: readonly Assumption[],
): Question {
  const question = { id, stage: 'case', role, kind: 'choice', answers, sources: ['act'] } as const;
  return assume === undefined ? question : { ...question, assume };
}

/**
 * A rule book with nothing but what a plan is made of: a gift unless it is bought, and then from a shop or
 * by a notice. It is bought when it is ours and can be demanded, or is priced; the rest is unknown.
 */
export function thinRulebook(change: (book: Rulebook) => Rulebook = (book) => book): Rulebook {
  const sources = ['act'];
  const open = { sources, excludedBy: [], carriedBy: [], conditions: [], steps: [] };
  return change({
    ...smallRulebook(),
    areas: [
      { id: 'care', group: 'all', codes: [], settled: false, tags: ['by-decision'] },
      { id: 'sport', group: 'all', codes: [], settled: false, tags: [] },
    ],
    questions: [
      { id: 'field', stage: 'case', role: 'ask', kind: 'area', sources },
      choice('whose', 'hinge', ['ours', 'theirs', 'both']),
      choice('demand', 'hinge', ['yes', 'no']),
      choice('priced', 'hinge', ['yes', 'no']),
      { id: 'price', stage: 'case', role: 'fork', kind: 'amount', unit: 'SEK', max: 1000, sources },
      choice('harmful', 'condition', ['yes', 'no']),
    ],
    tests: [
      { id: 'wanted', holds: { question: 'whose', is: 'ours' }, sources },
      {
        id: 'bought',
        holds: {
          all: [
            { test: 'wanted' },
            {
              any: [
                { question: 'demand', is: 'yes' },
                { question: 'priced', is: 'yes' },
              ],
            },
          ],
        },
        sources,
      },
      {
        id: 'treated-as-bought',
        holds: {
          any: [{ test: 'bought' }, { all: [{ unresolved: 'bought' }, { test: 'wanted' }] }],
        },
        sources,
      },
    ],
    routes: [
      {
        ...open,
        id: 'gift',
        package: 'support',
        excludedBy: [
          {
            id: 'does-harm',
            when: { question: 'harmful', is: 'yes' },
            whenUnknown: 'always',
            sources,
          },
        ],
      },
      { ...open, id: 'shop' },
      { ...open, id: 'notice', package: 'purchase' },
    ],
    conditions: { always: { id: 'always', phase: 'after', sources } },
    warnings: [],
    candidates: [
      {
        id: 'choose-shop',
        route: 'shop',
        when: { all: [{ test: 'treated-as-bought' }, { question: 'price', under: 100 }] },
        sources,
      },
      { id: 'choose-notice', route: 'notice', when: { test: 'treated-as-bought' }, sources },
      { id: 'choose-gift', route: 'gift', when: { not: { test: 'bought' } }, sources },
    ],
    counsel: {
      order: ['field', 'whose', 'demand', 'priced'],
      cautious: { test: 'wanted' },
      near: 0.2,
      forks: [{ question: 'price' }],
      enough: [],
    },
  });
}

/** A rule book where a choice is assumed: the first of these that applies. */
export function assuming(book: Rulebook, id: string, ...assume: readonly Assumption[]): Rulebook {
  return {
    ...book,
    questions: book.questions.map((question) =>
      question.id === id && question.kind === 'choice' ? { ...question, assume } : question,
    ),
  };
}
