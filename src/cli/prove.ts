import { proveRulebook } from '#proof/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import rulebook from 'virtual:rulebook';

import type { Terminal } from './terminal.ts';

/** Proves the shipped rule book for each figure period and prints what was proved. 1 on a violation. */
export function main(argv: readonly string[], terminal: Terminal): number {
  const days = daysOf(rulebook);
  let failed = false;
  for (const day of days) {
    const begun = performance.now();
    const report = proveRulebook(rulebook, day);
    const seconds = ((performance.now() - begun) / 1000).toFixed(2);
    terminal.stdout(
      `${day}  ${report.combinations} combinations, ${report.nodes} nodes, ${seconds} s\n`,
    );
    for (const [outcome, count] of Object.entries(report.outcomes))
      terminal.stdout(`  ${outcome.padEnd(14)} ${count}\n`);
    for (const { property, subject, detail, answers } of report.violations) {
      failed = true;
      terminal.stdout(`  VIOLATED ${property}: ${subject} ${detail}\n`);
      if (answers) terminal.stdout(`    ${JSON.stringify({ asOf: day, answers })}\n`);
    }
    terminal.stdout(
      `  ${report.witnesses.length} witnesses, ${report.violations.length} violations\n`,
    );
    if (argv.includes('--witnesses'))
      for (const { subject, answers } of report.witnesses)
        terminal.stdout(`  ${subject}  ${JSON.stringify({ asOf: day, answers })}\n`);
  }
  const memory = Math.round(process.memoryUsage().rss / 1024 ** 2);
  terminal.stdout(`Memory ${memory} MiB\n`);
  return failed ? 1 : 0;
}

/** The first day of each period that some figure of the rule book has. */
function daysOf(book: Rulebook): string[] {
  const days = Object.values(book.figures).flatMap(({ periods }) =>
    periods.map(({ from }) => from),
  );
  return [...new Set(days)].toSorted().filter((day) => day >= '2022-02-01' || day === '2022-01-01');
}
