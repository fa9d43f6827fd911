import type { Criterion, Rulebook, Source } from '#rulebook/index.ts';

import { smallConditions, smallRoutes } from './smallRoutes.ts';

/**
 * A rule book that fits on a page: is it a gift, or a purchase that may be made directly?
 * `asked` takes the place of the rule that closes the gift, so that any criterion can be tried.
 */
export function smallRulebook(asked: Criterion = { test: 'bought' }): Rulebook {
  return {
    id: 'small',
    version: '2026.1.1',
    hash: '0',
    reviewed: '2026-01-01',
    lawCheckedTo: '2026-01-01',
    source: 'act',
    stages: ['case'],
    sources: {
      act: source('act'),
      'new-section': source('new-section', { validFrom: '2023-01-01' }),
      'old-section': source('old-section', { validTo: '2022-12-31' }),
    },
    figures: {
      limit: {
        id: 'limit',
        unit: 'SEK',
        periods: [
          { from: '2024-01-01', to: '2024-12-31', amount: 100, source: 'act' },
          {
            from: '2025-01-01',
            to: '2025-12-31',
            amount: 200,
            calculated: true,
            band: { from: 180, to: 220 },
            confirmedBy: 'announced',
            source: 'act',
          },
          {
            from: '2026-01-01',
            amount: 300,
            calculated: true,
            band: { from: 280, to: 320 },
            source: 'act',
          },
        ],
      },
    },
    codes: {
      listed: {
        id: 'listed',
        source: 'act',
        ranges: [{ from: '20000000', to: '29999999' }],
        singles: ['40000000'],
        except: ['25000000'],
      },
    },
    areaGroups: ['all'],
    areas: [
      { id: 'care', group: 'all', codes: ['20000000'], settled: true, tags: ['service'] },
      { id: 'sport', group: 'all', codes: ['50000000'], settled: true, tags: [] },
      { id: 'mixed', group: 'all', codes: ['20000000', '50000000'], settled: true, tags: [] },
    ],
    questions: [
      { id: 'area', stage: 'case', role: 'ask', kind: 'area', sources: ['act'] },
      { id: 'code', stage: 'case', role: 'condition', kind: 'cpv', sources: ['act'] },
      {
        id: 'object',
        stage: 'case',
        role: 'condition',
        kind: 'choice',
        answers: ['services', 'goods'],
        presume: { answer: 'services', when: { area: 'service' } },
        sources: ['act'],
      },
      {
        id: 'own-will',
        stage: 'case',
        role: 'hinge',
        kind: 'choice',
        answers: ['yes', 'no', 'so-so'],
        sources: ['act'],
      },
      {
        id: 'price',
        stage: 'case',
        role: 'fork',
        kind: 'amount',
        unit: 'SEK',
        max: 1000,
        sources: ['act'],
      },
      {
        id: 'announced',
        stage: 'case',
        role: 'condition',
        kind: 'amount',
        unit: 'SEK',
        max: 1000,
        sources: ['act'],
      },
    ],
    tests: [
      {
        id: 'bought',
        holds: { question: 'own-will', is: 'no' },
        fails: { question: 'own-will', is: 'yes' },
        sources: ['act'],
      },
      { id: 'cheap', holds: { question: 'price', under: { figure: 'limit' } }, sources: ['act'] },
    ],
    routes: smallRoutes(asked),
    conditions: smallConditions,
    warnings: [{ id: 'high-price', when: { question: 'price', over: 500 }, sources: ['act'] }],
    warnedRoutes: ['gift'],
    candidates: [
      { id: 'choose-purchase', route: 'purchase', when: { test: 'bought' }, sources: ['act'] },
      { id: 'choose-gift', route: 'gift', when: { not: { test: 'bought' } }, sources: ['act'] },
      {
        id: 'choose-small-purchase',
        route: 'purchase',
        when: { all: [{ unresolved: 'bought' }, { question: 'price', atMost: 20 }] },
        sources: ['act'],
      },
    ],
    noneSteps: [{ id: 'stop', sources: ['act'] }],
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
    counsel: {
      order: ['area', 'own-will'],
      cautious: { test: 'bought' },
      near: 0.2,
      forks: [],
      enough: [],
    },
  };
}

function source(id: string, dates: { validFrom?: string; validTo?: string } = {}): Source {
  return {
    id,
    work: 'act',
    title: 'An act',
    short: 'Act',
    pinpoint: '1 §',
    grade: 'statute',
    confidence: 'A',
    address: 'https://example.org/act',
    read: '2026-01-01',
    ...dates,
  };
}
