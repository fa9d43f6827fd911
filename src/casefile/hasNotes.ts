import type { Notes } from './notes.ts';

/** Whether anything at all is written beside the answers. */
export function hasNotes(notes: Notes): boolean {
  const { remarks, fields, consultations, marketLog, contributions, ...texts } = notes;
  return (
    [...Object.values(texts), ...Object.values(remarks), ...Object.values(fields)].some(
      (text) => text.trim() !== '',
    ) || [consultations, marketLog, contributions].some((list) => list.length > 0)
  );
}
