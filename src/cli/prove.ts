import rulebook from 'virtual:rulebook';

import { printProof } from './printProof.ts';
import type { Terminal } from './terminal.ts';

/**
 * Proves the shipped rule book and prints what was proved, in what time and how much memory.
 * `--witnesses` prints a small case for everything that matters. Returns 1 on a violation.
 */
export function main(argv: readonly string[], terminal: Terminal): number {
  const begun = performance.now();
  const print = (line: string): void => terminal.stdout(`${line}\n`);
  const violations = printProof(rulebook, print, argv.includes('--witnesses'));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const verdict = violations === 0 ? 'Proved' : `Not proved, ${violations} violations`;
  print(`${verdict}, ${seconds} s, ${memory} MiB`);
  return violations === 0 ? 0 : 1;
}
