import { describe, expect, test } from 'vitest';

import { columns } from '#features/result/explanation/map/drawing.ts';
import { layout } from '#features/result/explanation/map/layout.ts';
import { pathThrough } from '#features/result/explanation/map/pathThrough.ts';
import type { RouteMap, Stop, Branch } from '#features/result/explanation/map/routeMap.ts';
import { wrapWords } from '#features/result/explanation/map/wrapWords.ts';
import { type Answers, assess } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { nothing, outside, partnership, purchase } from './resultCases.ts';

const path = (answers: Answers) => pathThrough(rulebook, answers, assess(rulebook, answers, asOf));
/** A route of the rule book, with the rules that close it in their order: the gates first. */
const routeOf = (id: string) => {
  const found = rulebook.routes.find((route) => route.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const closedBy = (route: string): string[] => routeOf(route).excludedBy.map(({ id }) => id);

const rivalsOfToday = ['choice-system', 'direct-award', 'tender'];
const placeOf = (route: string | undefined): number =>
  rulebook.candidates.findIndex((candidate) => candidate.route === route);

describe('the path', () => {
  test('goes through the gates and the route’s own rules, what turns on the same at one station', () => {
    const { stations } = path(partnership);
    // The counterpart is asked of by two rules.
    const passed = closedBy('iop').filter((rule) => rule !== 'iop-other-authority');
    expect(stations.map(({ rule }) => rule)).toEqual(passed);
    const subjects = stations.map(({ subject }) =>
      subject?.kind === 'test' ? subject.test : subject?.question,
    );
    expect(new Set(subjects).size).toBe(passed.length);
  });

  test('shows the contract test with its limbs', () => {
    const contract = path(partnership).stations.find(
      ({ rule }) => rule === 'is-a-purchase',
    )?.subject;
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
    const forks = (rule: string) => stations.find((station) => station.rule === rule)?.forks;
    expect(stations[0]?.forks).toEqual([{ route: 'none', others: ['no'] }]);
    const notGated = rulebook.routes.filter(({ id }) => !closedBy(id).includes('is-a-purchase'));
    expect(forks('is-a-purchase')?.map(({ route }) => route)).toEqual(notGated.map(({ id }) => id));
    expect(forks('iop-nothing-given')).toEqual([{ route: 'no-procurement', others: ['none'] }]);
  });

  test('what is told to lead to a route does so by itself', () => {
    for (const answers of [partnership, purchase]) {
      const named = path(answers).stations.flatMap(({ subject, forks }) =>
        subject?.kind !== 'question'
          ? []
          : forks.flatMap(({ route, others }) =>
              others.map((other) => ({ question: subject.question, other, route })),
            ),
      );
      expect(named.length).toBeGreaterThan(1);
      for (const { question, other, route } of named) {
        const then = assess(rulebook, { ...answers, [question]: other }, asOf);
        expect([question, other, then.recommended]).toEqual([question, other, route]);
      }
    }
  });

  test('names no answer where a rule asks for more than that', () => {
    const { stations } = path(partnership);
    const unequal = stations.find(({ rule }) => rule === 'iop-unequal-on-market');
    expect(unequal?.forks).toEqual([{ route: 'grant', others: [] }]);
  });

  test('meets the routes that go before the recommended one', () => {
    const { stations } = path(purchase);
    const rivals = stations.filter(({ rule }) => rule.startsWith('choose-'));
    const met = rivals.map(({ forks }) => forks[0]?.route);
    // What else the law may know of is met in its place among them.
    expect(met.filter((route) => rivalsOfToday.some((one) => one === route))).toEqual(
      rivalsOfToday,
    );
    expect(met).toEqual(met.toSorted((a, b) => placeOf(a) - placeOf(b)));
    expect(rivals.every(({ state }) => state === 'unknown')).toBe(true);
  });

  test('ends where a rule closes every route', () => {
    expect(path(outside).stations.map(({ state, forks }) => [state, forks])).toEqual([
      ['stopped', []],
    ]);
  });

  test('leaves every open route at its end while nothing is decided', () => {
    const { stations, open } = path(nothing);
    expect(stations.every(({ state }) => state === 'unknown')).toBe(true);
    expect(open).toEqual(rulebook.routes.map(({ id }) => id));
    expect(path(partnership).open).toEqual([]);
  });
});

describe('the layout', () => {
  const branch = (name: string, verdict: Branch['verdict'], when?: string): Branch => ({
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
    branches: [],
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
    const branches = ['possible', 'conditional', 'undecided', 'excluded'] as const;
    const drawing = layout(
      map({
        stops: [
          stop('one', { branches: branches.map((verdict) => branch(`To ${verdict}`, verdict)) }),
          stop('two', {
            answer: 'An answer that is much too long to stand on a single line of the map',
            branches: [branch('A name that is much too long for one line', 'possible', 'When')],
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
    const branches = [
      branch('A', 'possible'),
      branch('B', 'conditional'),
      branch('C', 'undecided'),
      branch('D', 'excluded'),
    ];
    const drawn = layout(map({ stops: [stop('one', { branches })] }), 'Otherwise').branches;
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
        map({ stops: [stop('one', { branches: [branch('A', 'possible', when)] })] }),
        'Otherwise',
      ).texts.find(({ kind }) => kind === 'when')?.text;
    expect(label('No')).toBe('No');
    expect(label('A very long answer that never could fit over the line')).toBe('Otherwise');
  });

  test('what is provisional ends dashed; what is undecided is lost where it is unknown', () => {
    expect(layout(map({ status: 'provisional' }), '').tail).not.toBe('');
    const open = [branch('A', 'undecided'), branch('B', 'possible')];
    const stops = [stop('one'), stop('two', { state: 'unknown' })];
    const lost = layout(map({ status: 'undecided', end: '', stops, open }), '');
    expect(lost.end).toBe('none');
    expect(lost.road).toBe(`M${columns.road} 0V${lost.stops[1]?.y}`);
    expect(lost.branches).toHaveLength(2);
  });

  test('a stop ends in a bar; conditions are a gate on the road', () => {
    expect(layout(map({ status: 'stopped' }), '').end).toBe('bar');
    expect(layout(map(), '').gateX).toBeUndefined();
    expect(layout(map({ conditions: 'one condition' }), '').gateX).toBeGreaterThan(columns.road);
  });
});

test('words are broken between, never inside', () => {
  expect(wrapWords('a bb ccc dddd', 6)).toEqual(['a bb', 'ccc', 'dddd']);
  expect(wrapWords('extraordinary', 4)).toEqual(['extraordinary']);
});
