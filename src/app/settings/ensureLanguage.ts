import { loadLanguage, loadWalk } from '#texts/index.ts';

import type { Language } from '../address/pages.ts';

/** Fetches a language; a page whose words cannot be fetched stays in the language it has. */
export async function canSpeak(language: Language): Promise<boolean> {
  try {
    await Promise.all([loadLanguage(language), loadWalk(language)]);
    return true;
  } catch {
    return false;
  }
}
