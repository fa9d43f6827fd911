/** The height of a row that holds a route, in the units of the drawing. */
const row = 64;

/**
 * The drawing of the fork: one stem, a branch to each of two groups of routes, with a row between them, and
 * from each branch a twig to every route of its group.
 */
export function forkPaths(
  above: number,
  below: number,
): { readonly height: number; readonly paths: readonly string[] } {
  const stem = row * (above + 1);
  const branch = (top: number, count: number, start: string): string => {
    const middle = top + (row * count) / 2;
    const ends = Array.from({ length: count }, (_, index) => top + row * (index + 0.5));
    const twigs = ends.map((end) => `M388 ${middle}C432 ${middle} 412 ${end} 456 ${end}H520`);
    return `${start}C188 ${stem} 164 ${middle} 204 ${middle}H388${twigs.join('')}`;
  };
  return {
    height: row * (above + 1 + below),
    paths: [branch(0, above, `M0 ${stem}H148`), branch(stem, below, `M148 ${stem}`)],
  };
}
