import type { Readiness } from '#rulebook/index.ts';

/** `none`: what is asked about does not occur. */
export type ReadinessAnswer = 'yes' | 'no' | 'none' | 'unknown';
/** In order, not in order, or not known. */
export type Standing = 'met' | 'missing' | 'unknown';

/** How one of the things to pass stands, with the checks that are not in order. */
export type GateStanding = {
  readonly gate: string;
  readonly standing: Standing;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
};

/**
 * How ready an organisation is: each check by itself, and each gate, which is met when all its checks are,
 * missing when one of them is, and else not known. What is not answered is not known.
 */
export function assessReadiness(
  { gates, checks }: Readiness,
  answers: Readonly<Record<string, ReadinessAnswer>>,
): {
  readonly gates: readonly GateStanding[];
  readonly checks: Readonly<Record<string, Standing>>;
} {
  const standingOf = ({ id, good, notApplicable }: Readiness['checks'][number]): Standing => {
    const answer = answers[id] ?? 'unknown';
    if (answer === 'unknown') return 'unknown';
    return answer === good || (answer === 'none' && notApplicable === true) ? 'met' : 'missing';
  };
  return {
    checks: Object.fromEntries(checks.map((check) => [check.id, standingOf(check)])),
    gates: gates.map((gate) => {
      const own = checks.filter((check) => check.gates.includes(gate));
      const withStanding = (standing: Standing): string[] =>
        own.filter((check) => standingOf(check) === standing).map(({ id }) => id);
      const missing = withStanding('missing');
      const unknown = withStanding('unknown');
      const standing = missing.length > 0 ? 'missing' : unknown.length > 0 ? 'unknown' : 'met';
      return { gate, standing, missing, unknown };
    }),
  };
}

/** The answers of a case that follow from the checks. */
export function answersFromReadiness(
  { fills }: Readiness,
  given: Readonly<Record<string, ReadinessAnswer>>,
): Readonly<Record<string, string>> {
  const following = fills.filter(({ when }) =>
    Object.entries(when).every(([id, wanted]) => wanted.includes(given[id] ?? 'unknown')),
  );
  // The first that follows stands.
  return Object.fromEntries(
    following.toReversed().map(({ question, answer }) => [question, answer]),
  );
}
