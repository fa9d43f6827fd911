import type { Rulebook } from '#rulebook/index.ts';

import { type Forbidden, readEntry, type SavedCase } from './savedCase.ts';
import { idOf } from './keyOf.ts';

type Shelf = { readonly kind: 'shelf'; readonly cases: readonly SavedCase[] };

/** The cases saved in this browser, the latest saved first, those of one day by name, and broken ones last. */
export function listSavedCases(rulebook: Rulebook, storage: () => Storage): Shelf | Forbidden {
  try {
    const store = storage();
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
    const cases = keys.flatMap((key) => {
      const id = idOf(key);
      const text = id === undefined ? null : store.getItem(key);
      return id === undefined || text === null ? [] : [readEntry(rulebook, id, text)];
    });
    return { kind: 'shelf', cases: cases.toSorted(bySaving) };
  } catch {
    return { kind: 'forbidden' };
  }
}

function bySaving(a: SavedCase, b: SavedCase): number {
  const [day, other] = [dayOf(a), dayOf(b)];
  if (day !== other) return day < other ? 1 : -1;
  const [name, otherName] = [nameOf(a), nameOf(b)];
  if (name !== otherName) return name < otherName ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function nameOf(shelved: SavedCase): string {
  return shelved.kind === 'broken' ? '' : shelved.file.notes.name;
}

function dayOf(shelved: SavedCase): string {
  return shelved.kind === 'broken' ? '' : (shelved.file.savedAt ?? '0');
}
