import type { OwnWords, Side, Texts } from '#texts/index.ts';
import type { EditableRowsWords } from '#ui/EditableRows.tsx';

/** What the rows of a list in the case are called, and what is said about them. */
export function rowsWords(
  list: 'consultations' | 'contributions',
  words: OwnWords<'case'>,
  t: Texts['t'],
  side: Side = 'authority',
): EditableRowsWords {
  const isTalk = side === 'organisation' && list === 'consultations';
  return {
    name: (number) =>
      words(($) => (isTalk ? $.ofOrganisation.consultations : $[list]).row, { number }),
    none: words(($) => (isTalk ? $.ofOrganisation.consultations : $[list]).none),
    add: words(($) => (isTalk ? $.ofOrganisation.consultations : $[list]).add),
    remove: t(($) => $.notes.remove),
    removed: (number) =>
      words(($) => (isTalk ? $.ofOrganisation.consultations : $[list]).removed, { number }),
    undo: t(($) => $.notes.undo),
  };
}
