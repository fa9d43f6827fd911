import type { Language } from './language.ts';
import { once } from './once.ts';

/** A plural is one word to choose: `found_one` and `found_other` are `found`. */
type Singular<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Words as a selector sees them: `($) => $.start.title`. */
type Selectable<T> = {
  readonly [K in keyof T as Singular<K>]: T[K] extends string ? string : Selectable<T[K]>;
};

/** What stands in the gaps of a text; `count` also chooses between one and many. */
type Values = Readonly<Record<string, unknown>>;

/**
 * Words by a checked selector: `t(($) => $.start.title)`, `t(($) => $.area.found, { count: 2 })`. A selector
 * that stops at a set of words gets the set as it is written.
 */
export type Translate<T> = <R>(select: (words: Selectable<T>) => R, values?: Values) => R;

/**
 * Speaks the words of a language. `find` gives a set of words by its name when it is asked for, so that
 * words fetched later are found without anything being made anew.
 */
export function translator<T>(language: Language, find: (key: string) => unknown): Translate<T> {
  const plural = once(() => new Intl.PluralRules(language));
  return (select, values = {}) => {
    const form = 'count' in values ? plural().select(Number(values['count'])) : 'other';
    const sets = new WeakMap<object, unknown>();
    const look = (words: (key: string) => unknown): object =>
      new Proxy(
        {},
        {
          get: (_, key) => {
            const found = words(String(key)) ?? words(`${String(key)}_${form}`);
            if (!isWords(found)) return found ?? String(key);
            const set = look((inner) => found[inner]);
            sets.set(set, found);
            return set;
          },
        },
      );
    /* oxlint-disable typescript/no-unsafe-type-assertion -- the words are checked by their type */
    const chosen = select(look(find) as Selectable<T>);
    type Chosen = typeof chosen;
    if (typeof chosen === 'object' && chosen !== null) return sets.get(chosen) as Chosen;
    // oxlint-disable-next-line typescript/no-base-to-string -- gaps are filled with words and numbers
    return String(chosen).replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) =>
      String(values[name] ?? gap),
    ) as Chosen;
    /* oxlint-enable typescript/no-unsafe-type-assertion */
  };
}

function isWords(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null;
}
