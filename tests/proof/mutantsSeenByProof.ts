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

const goodsAndWorks = [
  { question: 'object', is: 'goods' },
  { question: 'object', is: 'works' },
];

/** Faults put into the rule book that a proof must see, by the property that does not hold then. */
export const mutantsSeenByProof: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  sources: {
    'an exclusion has no source': (book) => {
      exclusion(book, 'direct-award', 'direct-over-limit').sources = [];
    },
    'a route has no source': (book) => {
      route(book, 'tender').sources = [];
    },
    'a source is gone from the catalogue': (book) => {
      delete book.sources['lou-19a-2'];
    },
    'a source says not when it was read': (book) => {
      source(book, 'lou-19a-2').read = '';
    },
    'a source says not where in the work': (book) => {
      source(book, 'lou-19a-2').pinpoint = ' ';
    },
    'a source has no address': (book) => {
      source(book, 'lou-19a-2').address = '';
    },
  },
  grounds: {
    'an open route has a source in some cases only': (book) => {
      route(book, 'tender').sources = [];
      route(book, 'tender').carriedBy.pop();
    },
    'a rule closes a route without a source': (book) => {
      exclusion(book, 'grant', 'is-a-purchase').sources = [];
    },
  },
  grades: {
    'what is known second-hand is graded as statute': (book) => {
      source(book, 'iba-molecular').grade = 'statute';
    },
    'a rule decides on a contested source alone': (book) => {
      exclusion(book, 'iop', 'iop-unequal-beside-criteria').sources = ['iop-criteria-status'];
    },
  },
  cautious: {
    'a purchase closes the grant only once another test is settled': (book) =>
      rewrite(
        exclusion(book, 'grant', 'is-a-purchase'),
        '{"test":"contract"}',
        '{"all":[{"test":"contract"},{"not":{"unresolved":"no-state-aid"}}]}',
      ),
    'an unclear contract test is taken for one that fails': (book) =>
      rewrite(
        exclusion(book, 'grant', 'is-a-purchase'),
        '{"test":"contract"}',
        '{"all":[{"test":"contract"},{"not":{"unresolved":"contract"}}]}',
      ),
  },
  monotone: {
    'direct award is allowed above the limit only': (book) => {
      const figure = 'direct-award-limit';
      legalTest(book, 'under-direct-award-limit').holds = {
        question: 'contract-value',
        atLeast: { figure },
      };
    },
    'a purchase under the announced threshold is over it': (book) => {
      const under = { question: 'contract-value', under: { figure: 'annex-2-threshold' } };
      legalTest(book, 'under-direct-award-limit').holds = { not: under };
    },
  },
  alive: {
    'a rule is never what closes its route': (book) => {
      const when = { all: [{ question: 'public-interest', is: 'no' }, { test: 'contract' }] };
      route(book, 'grant').excludedBy.push({ id: 'dead-rule', when, sources: ['kl-2-1'] });
    },
    'a rule can never hold': (book) => {
      const dead = { id: 'dead-rule', when: { all: goodsAndWorks }, sources: ['kl-2-1'] };
      route(book, 'grant').carriedBy.push(dead);
    },
    'a condition never stands': (book) => {
      condition(book, 'subsidised-works').when = { all: goodsAndWorks };
    },
    'a candidate never chooses': (book) => {
      book.candidates.push({ ...find(book.candidates, 'choose-tender'), id: 'dead-candidate' });
    },
    'a question never matters': (book) => {
      const { sources, stage } = find(book.questions, 'market');
      const answers = ['yes', 'no'];
      book.questions.push({
        id: 'dead-question',
        role: 'condition',
        kind: 'choice',
        answers,
        sources,
        stage,
      });
    },
    'a route is never recommended': (book) => {
      book.candidates = book.candidates.filter(({ route: chosen }) => chosen !== 'choice-system');
    },
  },
};
