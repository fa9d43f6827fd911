import { findDead, lawDays, proveInterview, proveRulebook, type Violation } from '#proof/index.ts';

import rulebook from 'virtual:rulebook';

import type { Terminal } from './terminal.ts';

/** How many interviews are walked under each day's law. */
const walks = 4;

/**
 * Proves the shipped rule book under the law of every period and prints what was proved.
 * `--witnesses` prints a small case for everything that matters. Returns 1 on a violation.
 */
export function main(argv: readonly string[], terminal: Terminal): number {
  const print = (line: string): void => terminal.stdout(`${line}\n`);
  const begun = performance.now();
  let violated = 0;
  const printViolation = (violation: Violation, asOf?: string): void => {
    const { property, subject, detail, answers } = violation;
    violated += 1;
    print(`VIOLATED ${property}: ${subject} ${detail}`);
    if (answers !== undefined) print(`  ${JSON.stringify({ asOf, answers })}`);
  };
  const reports = lawDays(rulebook).map((asOf) => {
    const report = proveRulebook(rulebook, asOf);
    const interview = proveInterview(rulebook, asOf, walks);
    const { combinations, outcomes, nodes, violations, life } = report;
    print(`${asOf}: ${combinations} combinations, ${nodes} diagram nodes`);
    for (const [outcome, count] of Object.entries(outcomes))
      print(`  ${outcome.padEnd(14)} ${count}`);
    print(`  ${interview.states} states of the interview`);
    for (const violation of [...violations, ...interview.violations])
      printViolation(violation, asOf);
    if (argv.includes('--witnesses'))
      for (const { subject, answers } of life)
        if (answers !== undefined) print(`  ${subject}  ${JSON.stringify({ asOf, answers })}`);
    return report;
  });
  for (const violation of findDead(reports)) printViolation(violation);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  print(
    `${violated === 0 ? 'Proved' : `Not proved: ${violated} violations`}, ${seconds} s, ${memory} MiB`,
  );
  return violated === 0 ? 0 : 1;
}
