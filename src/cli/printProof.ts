import {
  findDead,
  lawDays,
  proveInterview,
  provePlans,
  proveRulebook,
  type Violation,
} from '#proof/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** The states of the interview that are tried: most under the law the rule book was reviewed in. */
const tried = { today: { walks: 4, singles: true }, otherwise: { walks: 1, singles: false } };

/**
 * Proves a rule book under the law of every period and prints what was proved, a violation with the
 * smallest case that shows it. Gives the number of violations.
 */
export function printProof(
  rulebook: Rulebook,
  print: (line: string) => void,
  withWitnesses: boolean,
): number {
  let violations = 0;
  const printViolation = (violation: Violation, asOf?: string): void => {
    const { property, subject, detail, answers } = violation;
    violations += 1;
    print(`VIOLATED ${property}: ${subject} ${detail}`);
    if (answers !== undefined) print(`  ${JSON.stringify({ asOf, answers })}`);
  };
  const days = lawDays(rulebook);
  const today = days.findLast((day) => day <= rulebook.reviewed);
  const first = rulebook.counsel.order.filter((id) =>
    rulebook.questions.some((question) => question.id === id && question.role === 'ask'),
  );
  const reports = days.map((asOf) => {
    const report = proveRulebook(rulebook, asOf);
    const interview = proveInterview(
      rulebook,
      asOf,
      asOf === today ? tried.today : tried.otherwise,
    );
    print(`${asOf}: ${report.combinations} combinations, ${report.nodes} diagram nodes`);
    for (const [outcome, count] of Object.entries(report.outcomes))
      print(`  ${outcome.padEnd(14)} ${count}`);
    // Plans answer the cases of today: under the law of other days nobody asks for one.
    const plans = provePlans(rulebook, asOf, asOf === today ? first : []);
    print(`  ${interview.states} states of the interview`);
    print(`  ${plans.plans} plans of the first questions`);
    for (const violation of [...report.violations, ...interview.violations, ...plans.violations])
      printViolation(violation, asOf);
    if (withWitnesses)
      for (const { subject, answers } of report.witnesses)
        if (answers !== undefined) print(`  ${subject}  ${JSON.stringify({ asOf, answers })}`);
    return report;
  });
  for (const violation of findDead(reports)) printViolation(violation);
  return violations;
}
