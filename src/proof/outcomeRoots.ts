import type { Node, OutcomeDiagrams } from '#reasoning/index.ts';

/** Every part of the outcome, each diagram once. */
export function outcomeRoots({
  recommended,
  standings,
  conditions,
  warnings,
}: OutcomeDiagrams): Node[] {
  return [
    ...new Set([
      recommended,
      ...standings,
      ...conditions.flatMap((byId) => [...byId.values()]),
      ...warnings,
    ]),
  ];
}
