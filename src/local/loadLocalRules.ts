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

/** What a form to fill in the settings is made of; fetched only when one is opened. */
export async function loadSettingsForm() {
  const [{ settingsFields }, { openSettings, writeSettings }] = await Promise.all([
    import('./settingsFields.ts'),
    import('./settingsDraft.ts'),
  ]);
  return { fields: settingsFields(), openSettings, writeSettings };
}

/** Whether a file of own rules is the empty one that every build brings. */
export function isBlank(text: string): boolean {
  return /^\s*(?:\{\s*\}\s*)?$/.test(text);
}

/** A file of own rules to begin from. */
export async function exampleText(): Promise<string> {
  const { default: example } = await import('./example.json');
  return `${JSON.stringify(example, null, 2)}\n`;
}
