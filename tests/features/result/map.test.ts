import { describe, expect, test } from 'vitest';

import { place } from '#features/result/map/drawing.ts';
import { layout } from '#features/result/map/layout.ts';
import { pathThrough } from '#features/result/map/pathThrough.ts';
import type { RouteMap, Stop, Way } from '#features/result/map/routeMap.ts';
import { wrapWords } from '#features/result/map/wrapWords.ts';
import { type Answers, assess } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { nothing, outside, partnership, purchase } from './resultCases.ts';

const path = (answers: Answers) => pathThrough(rulebook, answers, assess(rulebook, answers, asOf));
const subjects = (answers: Answers): (string | undefined)[] =>
  path(answers).stations.map(({ subject }) =>
    subject?.kind === 'test' ? subject.test : subject?.question,
  );

describe('the path', () => {
  test('goes through the gates, the contract test with its limbs and the route’s own rules', () => {
    expect(subjects(partnership)).toEqual([
      'public-interest',
      'public-authority',
      'counterpart',
      'contract',
      'single-business',
      'support-kind',
      'own-contribution',
      'shared-steering',
      'market',
    ]);
    const contract = path(partnership).stations[3]?.subject;
    expect(
      contract?.kind === 'test' && contract.parts.map(({ test, truth }) => [test, truth]),
    ).toEqual([
      ['direct-economic-interest', 'unknown'],
      ['consideration', 'holds'],
      ['binding-performance', 'fails'],
      ['supplier-on-market', 'unknown'],
    ]);
  });

  test('parts from the other routes where they fall, and tells what leads there', () => {
    const { stations } = path(partnership);
    const forks = (at: number) => stations[at]?.forks.map(({ route }) => route);
    expect(stations[0]?.forks).toEqual([{ route: 'none', others: ['no'] }]);
    expect(forks(3)).toEqual(['direct-award', 'reserved', 'choice-system', 'tender']);
    expect(stations[5]?.forks).toEqual([{ route: 'grant', others: ['general'] }]);
  });

  test('meets the routes that go before the recommended one', () => {
    const { stations } = path(purchase);
    const rivals = stations.filter(({ rule }) => rule.startsWith('choose-'));
    expect(rivals.map(({ state, forks }) => [state, forks[0]?.route])).toEqual([
      ['unknown', 'choice-system'],
      ['unknown', 'direct-award'],
      ['unknown', 'tender'],
    ]);
  });

  test('ends where a rule closes every route', () => {
    expect(path(outside).stations.map(({ state, forks }) => [state, forks])).toEqual([
      ['stopped', []],
    ]);
  });

  test('leaves every open route at its end while nothing is decided', () => {
    const { stations, open } = path(nothing);
    expect(stations.every(({ state }) => state === 'unknown')).toBe(true);
    expect(open).toHaveLength(6);
    expect(path(partnership).open).toEqual([]);
  });
});

describe('the layout', () => {
  const way = (name: string, verdict: Way['verdict'], when?: string): Way => ({
    route: name,
    name,
    verdict,
    when,
    quoted: '',
  });
  const stop = (key: string, more: Partial<Stop> = {}): Stop => ({
    key,
    asked: 'Asked',
    answer: 'Answer',
    state: 'passed',
    parts: [],
    ways: [],
    sources: [],
    ...more,
  });
  const map = (more: Partial<RouteMap> = {}): RouteMap => ({
    status: 'decided',
    stops: [stop('one'), stop('two')],
    end: 'The end',
    conditions: '',
    open: [],
    ...more,
  });

  test('stations stand in order down the road, which ends in an arrow below them', () => {
    const drawing = layout(map(), 'Otherwise');
    const heights = drawing.stops.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(drawing.end).toBe('arrow');
    expect(drawing.endY).toBeGreaterThan(heights.at(-1) ?? Infinity);
    expect(drawing.height).toBeGreaterThan(drawing.endY);
    expect(drawing.tail).toBe('');
  });

  test('no two lines of text stand on each other', () => {
    const ways = ['possible', 'conditional', 'undecided', 'excluded'] as const;
    const drawing = layout(
      map({
        stops: [
          stop('one', { ways: ways.map((verdict) => way(`To ${verdict}`, verdict)) }),
          stop('two', {
            answer: 'An answer that is much too long to stand on a single line of the map',
            ways: [way('A name that is much too long for one line', 'possible', 'When')],
            parts: [
              { words: 'One part: holds', truth: 'holds' },
              { words: 'Another part: unknown', truth: 'unknown' },
            ],
          }),
        ],
        conditions: 'two conditions',
      }),
      'Otherwise',
    );
    for (const one of drawing.texts)
      for (const other of drawing.texts)
        if (one !== other && one.x === other.x)
          expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(18);
    expect(drawing.texts.every(({ y }) => y > 0 && y < drawing.height)).toBe(true);
  });

  test('a way ends in the mark of how its route stands', () => {
    const ways = [
      way('A', 'possible'),
      way('B', 'conditional'),
      way('C', 'undecided'),
      way('D', 'excluded'),
    ];
    const drawn = layout(map({ stops: [stop('one', { ways })] }), 'Otherwise').ways;
    expect(drawn.map(({ end, unknown }) => [end, unknown])).toEqual([
      ['ring', false],
      ['gate', false],
      ['none', true],
      ['bar', false],
    ]);
  });

  test('the answer that leads away stands on the way when it is short, else “otherwise”', () => {
    const label = (when: string): string | undefined =>
      layout(
        map({ stops: [stop('one', { ways: [way('A', 'possible', when)] })] }),
        'Otherwise',
      ).texts.find(({ kind }) => kind === 'when')?.text;
    expect(label('No')).toBe('No');
    expect(label('A very long answer that never could fit over the line')).toBe('Otherwise');
  });

  test('what is provisional ends dashed; what is undecided is lost where it is unknown', () => {
    expect(layout(map({ status: 'provisional' }), '').tail).not.toBe('');
    const open = [way('A', 'undecided'), way('B', 'possible')];
    const stops = [stop('one'), stop('two', { state: 'unknown' })];
    const lost = layout(map({ status: 'undecided', end: '', stops, open }), '');
    expect(lost.end).toBe('none');
    expect(lost.road).toBe(`M${place.road} 0V${lost.stops[1]?.y}`);
    expect(lost.ways).toHaveLength(2);
  });

  test('a stop ends in a bar; conditions are a gate on the road', () => {
    expect(layout(map({ status: 'stopped' }), '').end).toBe('bar');
    expect(layout(map(), '').gateX).toBeUndefined();
    expect(layout(map({ conditions: 'one condition' }), '').gateX).toBeGreaterThan(place.road);
  });
});

test('words are broken between, never inside', () => {
  expect(wrapWords('a bb ccc dddd', 6)).toEqual(['a bb', 'ccc', 'dddd']);
  expect(wrapWords('extraordinary', 4)).toEqual(['extraordinary']);
});
