import type { Notes } from './notes.ts';

/** Whether anything at all is written beside the answers. */
export function hasNotes(notes: Notes): boolean {
  const { remarks, fields, consultations, marketLog, contributions, card, marks, ...texts } = notes;
  const written = [texts, remarks, fields, card ?? {}].flatMap((some) => Object.values(some));
  return (
    written.some((text) => text.trim() !== '') ||
    [consultations, marketLog, contributions, marks ?? []].some((list) => list.length > 0)
  );
}
