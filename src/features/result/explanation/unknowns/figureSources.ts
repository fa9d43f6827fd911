import { figureAt } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** Where figures come from on a day, and how calculated ones were checked. */
export function figureSources(
  rulebook: Rulebook,
  figures: readonly string[],
  asOf: string,
): string[] {
  return figures.flatMap((id) => {
    const { source, method } = figureAt(rulebook, id, asOf) ?? {};
    return [source, method].filter((found) => found !== undefined);
  });
}
