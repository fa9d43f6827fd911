import type { Bound, Criterion, Question } from '#rulebook/index.ts';

import { tagged } from './taggedCriterion.ts';

/** What a criterion names by itself, for those who go through the rules and not through a case. */
export type Named = {
  /** The criteria it is made of. */
  readonly parts: readonly Criterion[];
  readonly test?: string;
  readonly question?: string;
  /** What the answer to the question is compared with. */
  readonly bound?: Bound;
  /** The kinds of question it asks, when it names none. */
  readonly kinds?: readonly Question['kind'][];
  /** The source that must be in force. */
  readonly source?: string;
};

/** Says what a criterion names. */
export function namedIn(criterion: Criterion): Named {
  const is = tagged(criterion);
  switch (is.op) {
    case 'all':
      return { parts: is.all };
    case 'any':
      return { parts: is.any };
    case 'not':
      return { parts: [is.not] };
    case 'test':
      return { parts: [], test: is.test };
    case 'unresolved':
      return { parts: [], test: is.unresolved };
    case 'inForce':
      return { parts: [], source: is.inForce };
    case 'inCodes':
      return { parts: [], kinds: ['cpv', 'area'] };
    case 'area':
      return { parts: [], kinds: ['area'] };
    case 'is':
    case 'isOneOf':
      return { parts: [], question: is.question };
    case 'under':
      return { parts: [], question: is.question, bound: is.under };
    case 'atMost':
      return { parts: [], question: is.question, bound: is.atMost };
    case 'over':
      return { parts: [], question: is.question, bound: is.over };
    case 'atLeast':
      return { parts: [], question: is.question, bound: is.atLeast };
  }
}
