import type { Rulebook } from '#rulebook/index.ts';

import type { LocalReading } from './readLocalRules.ts';

/** Reads a file of own rules with a reader that is fetched only now: most sites have no such file. */
export async function loadLocalRules(
  text: string,
  rulebook: Rulebook,
  asOf: string,
): Promise<LocalReading> {
  const { readLocalRules } = await import('./readLocalRules.ts');
  return readLocalRules(text, rulebook, asOf);
}
