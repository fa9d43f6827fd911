import type { Criterion, Question, Route, Rulebook, Source } from '#rulebook/index.ts';
import type { LegalTest } from '#rulebook/legalTest.ts';

import { limit, outcomes } from './decision.ts';

const sources = ['act'];
const yes = (question: string): Criterion => ({ question, is: 'yes' });
const test = (id: string): Criterion => ({ test: id });
const not = (criterion: Criterion): Criterion => ({ not: criterion });

/** The decision as a rule book: every rule has its source, and an unknown answer stays unknown. */
export const decisionRulebook: Rulebook = {
  id: 'decision',
  version: '2026.1.1',
  hash: '0',
  reviewed: '2026-01-01',
  lawCheckedTo: '2026-01-01',
  source: 'act',
  stages: ['case'],
  sources: { act: source('act') },
  figures: {},
  codes: {},
  areaGroups: [],
  areas: [],
  questions: [
    choice('undertakes', ['yes', 'no']),
    choice('paid', ['price', 'costs', 'nothing']),
    choice('authority-idea', ['yes', 'no']),
    {
      id: 'value',
      stage: 'case',
      role: 'condition',
      kind: 'amount',
      unit: 'SEK',
      max: 10_000_000,
      sources,
    },
    choice('listed', ['yes', 'no']),
    choice('non-profit', ['yes', 'no']),
    choice('shared', ['yes', 'no']),
  ],
  tests: [
    legalTest('by-price', { all: [yes('undertakes'), { question: 'paid', is: 'price' }] }),
    legalTest('by-order', {
      all: [yes('authority-idea'), not({ question: 'paid', is: 'nothing' })],
    }),
    legalTest('bought', { any: [test('by-price'), test('by-order')] }),
    legalTest('small', { question: 'value', under: limit }),
    legalTest('reservable', { all: [yes('listed'), yes('non-profit')] }),
    legalTest('joint', { all: [yes('shared'), not(yes('authority-idea'))] }),
    legalTest('advertised', { all: [test('bought'), not(test('small'))] }),
  ],
  routes: [
    route('partnership', { any: [test('bought'), not(test('joint'))] }),
    route('grant', test('bought')),
    route('direct-award', not({ all: [test('bought'), test('small')] })),
    route('reserved', not({ all: [test('advertised'), test('reservable')] })),
    route('tender', not(test('advertised'))),
  ],
  conditions: {},
  warnings: [],
  warnedRoutes: [],
  candidates: outcomes.map((id) => ({
    id: `choose-${id}`,
    route: id,
    when: { all: [] },
    sources,
  })),
  noneSteps: [],
  terms: [],
  papers: [],
  paperRoutes: [],
  paperFields: [],
  paperChecks: [],
  paperLaw: {
    questions: [],
    tests: [],
    cites: [],
    conditions: [],
    sections: [],
    clauses: [],
    dangers: [],
  },
  readiness: { gates: [], checks: [], fills: [], changes: [], towards: [] },
  counsel: { order: [], cautious: { test: '' }, near: 0.2, forks: [], enough: [] },
};

function choice(id: string, answers: readonly string[]): Question {
  return { id, stage: 'case', role: 'condition', kind: 'choice', answers: [...answers], sources };
}

function legalTest(id: string, holds: Criterion): LegalTest {
  return { id, holds, sources };
}

function route(id: string, closed: Criterion): Route {
  return {
    id,
    sources,
    excludedBy: [{ id: `${id}-closed`, when: closed, sources }],
    carriedBy: [{ id: `${id}-open`, when: not(closed), sources }],
    conditions: [],
    steps: [],
  };
}

function source(id: string): Source {
  return {
    id,
    work: id,
    title: 'An act',
    short: 'Act',
    pinpoint: '1 §',
    grade: 'statute',
    confidence: 'A',
    address: 'https://example.org/act',
    read: '2026-01-01',
  };
}
