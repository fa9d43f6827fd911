import { createContext, type ReactNode, use } from 'react';

import type { Texts } from './createTexts.ts';
import { areLoaded, loadTexts } from './i18n.ts';
import type { Language } from './language.ts';
import type { Group } from './namespaces.ts';

const TextsContext = createContext<Texts | undefined>(undefined);

type TextsProviderProps = { readonly texts: Texts; readonly children: ReactNode };

/** Gives everything below it the texts to speak with. */
export function TextsProvider({ texts, children }: TextsProviderProps) {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/**
 * The texts given by the nearest `TextsProvider`, with the words of these groups in place; waits (Suspense)
 * until they have been fetched.
 */
export function useTexts(...groups: readonly Group[]): Texts {
  const texts = use(TextsContext);
  if (texts === undefined) throw new Error('Wrap the page in a TextsProvider.');
  const wait = waitFor(texts.language, groups);
  if (wait !== undefined) use(wait);
  return texts;
}

const waits = new Map<string, Promise<void>>();
const failed = new Set<string>();

/** Lets all words that could not be fetched be asked for anew. A page that still waits goes on waiting for its own. */
export function forgetFailedWords(): void {
  for (const key of failed) waits.delete(key);
  failed.clear();
}

/**
 * What a page has to wait for. Once a page has waited, the answer stays the same: React asks anew when it
 * goes on, and a page whose words cannot be fetched must not ask for them for ever.
 */
function waitFor(language: Language, groups: readonly Group[]): Promise<void> | undefined {
  const key = `${language} ${groups.join(' ')}`;
  if (!waits.has(key) && !areLoaded(language, groups)) {
    const wait = loadTexts(language, ...groups);
    wait.catch(() => failed.add(key));
    waits.set(key, wait);
  }
  return waits.get(key);
}
