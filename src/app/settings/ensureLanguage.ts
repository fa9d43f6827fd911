import type { Language } from '#app/address/pages.ts';
import { loadLanguage, loadWalk } from '#texts/index.ts';

/** Fetches a language; a page whose words cannot be fetched stays in the language it has. */
export async function ensureLanguage(language: Language): Promise<boolean> {
  try {
    await Promise.all([loadLanguage(language), loadWalk(language)]);
    return true;
  } catch {
    return false;
  }
}
