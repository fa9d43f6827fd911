import { expect, test } from 'vitest';

import { findStale } from '#cli/findStale.ts';
import { main } from '#cli/freshness.ts';
import type { FigurePeriod } from '#rulebook/figure.ts';

import { rulebook } from '../support/realRulebook.ts';

const day = '2026-11-21';
const period: FigurePeriod = { from: '2026-01-01', amount: 100, source: 'lou-19a-2' };

/** What is told of a rule book with one figure of these periods. */
function toldOf(...periods: FigurePeriod[]): string[] {
  const figures = { limit: { id: 'limit', unit: 'SEK' as const, periods } };
  return findStale({ ...rulebook, sources: {}, figures }, day).map(({ kind }) => kind);
}

test('a figure is told of when it ends within ninety days and nothing follows', () => {
  expect(toldOf(period)).toEqual([]);
  expect(toldOf({ ...period, to: '2027-02-19' })).toEqual(['ends']);
  expect(toldOf({ ...period, to: '2027-02-20' })).toEqual([]);
  expect(toldOf({ ...period, to: '2026-12-31' }, { ...period, from: '2027-01-01' })).toEqual([]);
  expect(toldOf({ ...period, to: '2026-11-20' })).toEqual(['ends']);
});

test('a calculated figure is told of until an announced one stands in its place', () => {
  const calculated = { ...period, calculated: true as const, band: { from: 90, to: 110 } };
  expect(toldOf(calculated)).toEqual(['unverified']);
  expect(toldOf({ ...calculated, confirmedBy: 'announced-threshold' })).toEqual(['unverified']);
});

test('a source is told of when it was read more than a year ago, and so is the whole review', () => {
  const [source] = Object.values(rulebook.sources);
  if (source === undefined) throw new Error('The rule book has sources.');
  const toldWith = (read: string, reviewed: string): string[] =>
    findStale({ ...rulebook, reviewed, figures: {}, sources: { a: { ...source, read } } }, day).map(
      ({ kind }) => kind,
    );
  expect(toldWith('2025-11-21', '2025-11-21')).toEqual([]);
  expect(toldWith('2025-11-20', '2025-11-21')).toEqual(['source']);
  expect(toldWith('2025-11-21', '2025-11-20')).toEqual(['rulebook']);
});

test('the command counts what it lists and says so with its status', () => {
  const run = (...argv: string[]): { status: number; text: string } => {
    let text = '';
    const say = (more: string): void => void (text += more);
    const status = main(argv, { stdout: say, stderr: say, readFile: () => '', root: '.' });
    return { status, text };
  };
  const { status, text } = run('2030-01-01');
  const listed = text.split('\n').filter((line) => line.startsWith('  '));
  expect(status).toBe(1);
  expect(text).toContain(`2030-01-01: ${listed.length} saker att se över.\n`);
  expect(text).toContain('Källor att läsa om');
  expect(text).not.toMatch(/undefined|NaN/);
  expect(run('2026-99-99')).toEqual({
    status: 1,
    text: 'Usage: npm run freshness [-- YYYY-MM-DD]\n',
  });
});
