import type { Language } from '#app/address/pages.ts';
import { loadTexts } from '#texts/index.ts';

/** Fetches a language; a page whose words cannot be fetched stays in the language it has. */
export async function ensureLanguage(language: Language): Promise<boolean> {
  try {
    await loadTexts(language, 'first', 'walk');
    return true;
  } catch {
    return false;
  }
}
