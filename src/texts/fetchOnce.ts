import type { Language } from './language.ts';

const failed = new Set<() => void>();

/** Lets all words that could not be fetched be asked for anew. */
export function forgetFailedWords(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/**
 * One fetch a language however often it is asked for. A failed one is tried again, unless a page waits
 * for it: such a page asks at every rendering, and would ask for ever. Then `forgetFailedWords` lets it.
 */
export function fetchOnce<T>(
  store: Map<Language, T>,
  fetch: (language: Language) => Promise<T>,
  tries: 'again' | 'once' = 'again',
): (language: Language) => Promise<void> {
  const under = new Map<Language, Promise<void>>();
  return (language) => {
    const begun = under.get(language);
    if (begun !== undefined) return begun;
    const fetched = store.has(language)
      ? Promise.resolve()
      : fetch(language).then((words) => void store.set(language, words));
    const settled = fetched.catch((error: unknown) => {
      const forget = (): boolean => under.delete(language);
      if (tries === 'again') forget();
      else failed.add(forget);
      throw error;
    });
    // React reads this: a page that asks for what is there need not wait even for a moment.
    void settled.then(
      () => Object.assign(settled, { status: 'fulfilled', value: undefined }),
      () => undefined,
    );
    under.set(language, settled);
    return settled;
  };
}
