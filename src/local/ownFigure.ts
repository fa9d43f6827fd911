import type { Figure, Rulebook } from '#rulebook/index.ts';

/** The figure of the law that a limit among a municipality's own rules may not be looser than. */
export function ownFigure({ figures }: Rulebook, limit: NonNullable<Figure['ownRules']>): string {
  return Object.values(figures).find(({ ownRules }) => ownRules === limit)?.id ?? '';
}
