import { fragmentOf } from '#app/address/urlOf.ts';

import { idOf } from './keyOf.ts';

/** A case saved in this browser, as it is offered before it is read. */
export type NamedCase = {
  readonly id: string;
  readonly name: string;
  /** An ISO day. */
  readonly savedAt: string;
};

/** The cases saved in this browser, the latest saved first. What cannot be read is left to the page that opens cases. */
export function nameSavedCases(storage: () => Storage): NamedCase[] {
  try {
    const store = storage();
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
    return keys
      .flatMap((key) => {
        const id = idOf(key);
        return id === undefined ? [] : (named(id, store.getItem(key) ?? '') ?? []);
      })
      .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  } catch {
    return [];
  }
}

function named(id: string, stored: string): NamedCase | undefined {
  try {
    const file: unknown = JSON.parse(stored.slice(stored.indexOf('\n') + 1));
    if (!isRecord(file) || typeof file['savedAt'] !== 'string') return undefined;
    const { notes, savedAt } = file;
    const name = isRecord(notes) && typeof notes['name'] === 'string' ? notes['name'] : '';
    return /^\d{4}-\d{2}-\d{2}$/.test(savedAt) ? { id, name, savedAt } : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const start = 'sparad.';

/** What stands after # in the address that opens a saved case. */
export function savedCaseHash(id: string): string {
  return start + id;
}

/** The saved case that an address opens; undefined where it opens none. */
export function savedCaseIn(href: string): string | undefined {
  const fragment = fragmentOf(href);
  return fragment.startsWith(start) ? fragment.slice(start.length) : undefined;
}
