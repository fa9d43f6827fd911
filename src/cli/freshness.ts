import rulebook from 'virtual:rulebook';

import { findStale } from './findStale.ts';
import type { Terminal } from './terminal.ts';

const headings = {
  rulebook: 'Regelverket behöver läsas igenom',
  source: 'Källor att läsa om',
  ends: 'Belopp som upphör',
  unverified: 'Belopp som inte är kontrollerade',
} as const;

/**
 * Says in Swedish what of the rule book a person has to look at again, today or on the day given. Returns 1
 * when there is anything: it is no part of the gate, for the calendar is no fault of a change.
 */
export function main(argv: readonly string[], terminal: Terminal): number {
  const day = argv[0] ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
    terminal.stderr('Usage: npm run freshness [-- YYYY-MM-DD]\n');
    return 1;
  }
  const stale = findStale(rulebook, day);
  for (const [kind, heading] of Object.entries(headings)) {
    const found = stale.filter((one) => one.kind === kind);
    if (found.length === 0) continue;
    terminal.stdout(`${heading} (${found.length})\n`);
    for (const { id, text } of found) terminal.stdout(`  ${id}: ${text}\n`);
  }
  const version = `Regelverk ${rulebook.version}, ${day}`;
  terminal.stdout(
    stale.length === 0
      ? `${version}: allt är färskt.\n`
      : `${version}: ${stale.length} saker att se över.\n`,
  );
  return stale.length === 0 ? 0 : 1;
}
