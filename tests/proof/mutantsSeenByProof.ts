import {
  type Change,
  condition,
  exclusion,
  find,
  legalTest,
  rewrite,
  route,
  source,
} from './changed.ts';

/** Faults put into the rule book that a proof must see, and the property that does not hold then. */
export const mutantsSeenByProof: Readonly<Record<string, readonly [property: string, Change]>> = {
  'an exclusion has no source': [
    'sources',
    (book) => {
      exclusion(book, 'direct-award', 'direct-over-limit').sources = [];
    },
  ],
  'a route has no source': [
    'sources',
    (book) => {
      route(book, 'tender').sources = [];
    },
  ],
  'an open route has no source in some cases': [
    'grounds',
    (book) => {
      route(book, 'tender').sources = [];
      route(book, 'tender').carriedBy.pop();
    },
  ],
  'a source is gone from the catalogue': [
    'sources',
    (book) => {
      delete book.sources['lou-19a-2'];
    },
  ],
  'a source says not when it was read': [
    'sources',
    (book) => {
      source(book, 'lou-19a-2').read = '';
    },
  ],
  'a source has no address': [
    'sources',
    (book) => {
      source(book, 'lou-19a-2').address = '';
    },
  ],
  'what is known second-hand is graded as statute': [
    'grades',
    (book) => {
      source(book, 'ferlin').grade = 'statute';
    },
  ],
  'a rule decides on a contested source alone': [
    'grades',
    (book) => {
      exclusion(book, 'iop', 'iop-ordinary-support').sources = ['iop-criteria-status'];
    },
  ],

  'a purchase closes the grant only once another test is settled': [
    'cautious',
    (book) =>
      rewrite(
        exclusion(book, 'grant', 'is-a-purchase'),
        '{"test":"contract"}',
        '{"all":[{"test":"contract"},{"not":{"unresolved":"no-state-aid"}}]}',
      ),
  ],
  'an unclear contract test is taken for one that fails': [
    'cautious',
    (book) =>
      rewrite(
        exclusion(book, 'grant', 'is-a-purchase'),
        '{"test":"contract"}',
        '{"all":[{"test":"contract"},{"not":{"unresolved":"contract"}}]}',
      ),
  ],
  'direct award is allowed above the limit only': [
    'monotone',
    (book) => {
      legalTest(book, 'under-direct-award-limit').holds = {
        question: 'contract-value',
        atLeast: { figure: 'direct-award-limit' },
      };
    },
  ],
  'a purchase over the announced threshold is under it': [
    'monotone',
    (book) => {
      legalTest(book, 'under-direct-award-limit').holds = {
        not: { question: 'contract-value', under: { figure: 'annex-2-threshold' } },
      };
    },
  ],

  'a rule is never what closes its route': [
    'alive',
    (book) => {
      const when = { all: [{ question: 'public-interest', is: 'no' }, { test: 'contract' }] };
      route(book, 'grant').excludedBy.push({ id: 'dead-rule', when, sources: ['kl-2-1'] });
    },
  ],
  'a rule can never hold': [
    'alive',
    (book) => {
      const when = {
        all: [
          { question: 'object', is: 'goods' },
          { question: 'object', is: 'works' },
        ],
      };
      route(book, 'grant').carriedBy.push({ id: 'dead-carrier', when, sources: ['kl-2-1'] });
    },
  ],
  'a candidate never chooses': [
    'alive',
    (book) => {
      book.candidates.push({ ...find(book.candidates, 'choose-tender'), id: 'dead-candidate' });
    },
  ],
  'a condition never stands': [
    'alive',
    (book) => {
      condition(book, 'split-parts').when = {
        all: [
          { question: 'parts', is: 'one' },
          { question: 'parts', is: 'several' },
        ],
      };
    },
  ],
  'a question never matters': [
    'alive',
    (book) => {
      const { sources, stage } = find(book.questions, 'market');
      book.questions.push({
        id: 'dead-question',
        kind: 'choice',
        answers: ['yes', 'no'],
        sources,
        stage,
      });
    },
  ],
  'a route is never recommended': [
    'alive',
    (book) => {
      book.candidates = book.candidates.filter(({ route: chosen }) => chosen !== 'choice-system');
    },
  ],
};
