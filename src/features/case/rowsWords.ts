import type { OwnWords, Texts } from '#texts/index.ts';
import type { EditableRowsWords } from '#ui/EditableRows.tsx';

/** What the rows of a list in the case are called, and what is said about them. */
export function rowsWords(
  list: 'consultations' | 'contributions',
  words: OwnWords<'case'>,
  t: Texts['t'],
): EditableRowsWords {
  return {
    name: (number) => words(($) => $[list].row, { number }),
    none: words(($) => $[list].none),
    add: words(($) => $[list].add),
    remove: t(($) => $.notes.remove),
    removed: (number) => words(($) => $[list].removed, { number }),
    undo: t(($) => $.notes.undo),
  };
}
