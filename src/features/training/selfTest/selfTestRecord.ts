/** Whom the self-test is for. */
export const selfTestVersions = ['officer', 'organisation'] as const;
export type SelfTestVersion = (typeof selfTestVersions)[number];

/** How far the self-test has come: which case is shown (-1 before the first) and the routes chosen so far. */
export type SelfTestRecord = {
  readonly version: SelfTestVersion;
  readonly at: number;
  readonly chosen: readonly string[];
};

export const noSelfTest: SelfTestRecord = { version: 'officer', at: -1, chosen: [] };

/** The self-test in what a tab has kept; from the beginning where that does not hold together. */
export function readSelfTest(kept: unknown): SelfTestRecord {
  if (typeof kept !== 'object' || kept === null) return noSelfTest;
  const at: unknown = 'at' in kept ? kept.at : undefined;
  const chosen: unknown = 'chosen' in kept ? kept.chosen : undefined;
  const version = selfTestVersions.find((one) => 'version' in kept && one === kept.version);
  const isWhole =
    version !== undefined &&
    typeof at === 'number' &&
    Number.isInteger(at) &&
    Array.isArray(chosen) &&
    chosen.every((route) => typeof route === 'string') &&
    // A case is shown once those before it are answered.
    at >= -1 &&
    (chosen.length === Math.max(at, 0) || chosen.length === at + 1);
  return isWhole ? { version, at, chosen } : noSelfTest;
}
