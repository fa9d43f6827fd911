import { findDead, proveRulebook, type Violation } from '#proof/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import rulebook from 'virtual:rulebook';

import type { Terminal } from './terminal.ts';

/**
 * Proves the shipped rule book under the law of each figure period and prints what was proved.
 * `--witnesses` prints a smallest case for everything that matters. Returns 1 on a violation.
 */
export function main(argv: readonly string[], terminal: Terminal): number {
  const print = (line: string): void => terminal.stdout(`${line}\n`);
  const begun = performance.now();
  const reports = daysOf(rulebook).map((day) => proveRulebook(rulebook, day));
  let violated = false;
  const printViolation = (day: string, { property, subject, detail, answers }: Violation): void => {
    violated = true;
    print(`VIOLATED ${property}: ${subject} ${detail}`);
    if (answers !== undefined) print(`  ${JSON.stringify({ asOf: day, answers })}`);
  };
  for (const { asOf, combinations, outcomes, nodes, violations, life } of reports) {
    print(`${asOf}: ${combinations} combinations, ${nodes} diagram nodes`);
    for (const [outcome, count] of Object.entries(outcomes))
      print(`  ${outcome.padEnd(14)} ${count}`);
    for (const violation of violations) printViolation(asOf, violation);
    if (argv.includes('--witnesses'))
      for (const { subject, answers } of life)
        if (answers !== undefined) print(`  ${subject}  ${JSON.stringify({ asOf, answers })}`);
  }
  for (const violation of findDead(reports)) printViolation('', violation);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const memory = Math.round(process.memoryUsage().rss / 1024 ** 2);
  print(`${violated ? 'Not proved' : 'Proved'}, ${seconds} s, ${memory} MiB`);
  return violated ? 1 : 0;
}

/** The first day of each period that some figure of the rule book has. */
function daysOf(book: Rulebook): string[] {
  const days = Object.values(book.figures).flatMap(({ periods }) =>
    periods.map(({ from }) => from),
  );
  return [...new Set(days)].toSorted();
}
