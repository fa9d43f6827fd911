import type { ProofReport } from './proveRulebook.ts';
import type { Violation } from './violation.ts';

/** What matters under none of the days that were proved: it is dead. */
export function findDead(reports: readonly Pick<ProofReport, 'life'>[]): Violation[] {
  const life = reports.flatMap((report) => report.life);
  const alive = new Set(life.flatMap(({ subject, answers }) => (answers ? [subject] : [])));
  return [...new Set(life.map(({ subject }) => subject))]
    .filter((subject) => !alive.has(subject))
    .map((subject) => ({ property: 'alive', subject, detail: 'never matters' }));
}
