import { join } from 'node:path';

import { type Answers, assess, packageOf, type Plan, planOf } from '#reasoning/index.ts';
import { type Problem, readWorkedCases } from '#rulebook/index.ts';

import rulebook from 'virtual:rulebook';

import { readCollection, type CollectedCase } from './readCollection.ts';
import type { Terminal } from './terminal.ts';

type Row = { readonly id: string; readonly status: string; readonly plan: Plan; isAmong: boolean };

/**
 * Prints what the plans of the real cases look like when what is not known is left out: a line a case, and
 * the middle of them all. Files with more cases may be named. Returns 1 where a good route is on no line.
 */
export function main(files: readonly string[], terminal: Terminal): number {
  const problems: Problem[] = [];
  const own = readWorkedCases(join(terminal.root, 'rules'), problems)
    .filter(({ kind }) => kind === 'real')
    .map(({ id, asOf, answers, expect }) => ({
      id,
      asOf,
      answers,
      acceptable: expect.acceptable ?? [],
    }));
  const others = files.flatMap((file) => readCollection(terminal.readFile(file)));
  const rows = [...own, ...others].map(rowOf);
  for (const { id, status, plan, isAmong } of rows) {
    const packages = new Set(
      plan.lines.map(({ route }) => packageOf(rulebook, route ?? '') ?? route),
    );
    const cells = [id.padEnd(44), status.padEnd(12), depthOf(plan), plan.hinges.length];
    const about = [plan.lines.length, isAmong ? 'yes' : 'NO ', [...packages].join(' ')];
    terminal.stdout(`${[...cells, ...about].join('  ')}\n`);
  }
  terminal.stdout(
    'case, status, depth, hinges, lines, acceptable route among them, kinds of result\n',
  );
  summarise('all', rows, terminal);
  summarise(
    'undecided',
    rows.filter(({ status }) => status === 'undecided'),
    terminal,
  );
  return rows.every(({ isAmong }) => isAmong) ? 0 : 1;
}

function rowOf({ id, asOf, answers: given, acceptable }: CollectedCase): Row {
  const known = Object.entries(given).filter(([, answer]) => answer !== 'unknown');
  const answers: Answers = Object.fromEntries(known);
  const plan = planOf(rulebook, answers, asOf);
  const isAmong = plan.lines.some(({ route }) => acceptable.includes(route ?? ''));
  return { id, status: assess(rulebook, answers, asOf).status, plan, isAmong };
}

/** The most hinges on one line. */
function depthOf({ hinges, lines }: Plan): number {
  const depths = lines.map(
    ({ when }) => when.filter(({ question }) => hinges.includes(question)).length,
  );
  return Math.max(0, ...depths);
}

function summarise(name: string, rows: readonly Row[], { stdout }: Terminal): void {
  const spread = (numbers: readonly number[]): string => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
    return `median ${at(0.5)}, 90th percentile ${at(0.9)}, most ${sorted.at(-1) ?? 0}`;
  };
  stdout(
    `${name}: ${rows.length} cases, ${rows.filter(({ isAmong }) => isAmong).length} with it\n`,
  );
  stdout(`  depth   ${spread(rows.map(({ plan }) => depthOf(plan)))}\n`);
  stdout(`  hinges  ${spread(rows.map(({ plan }) => plan.hinges.length))}\n`);
  stdout(`  lines   ${spread(rows.map(({ plan }) => plan.lines.length))}\n`);
}
