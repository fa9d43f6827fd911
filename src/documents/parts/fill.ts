import type { Inline, Text } from '#documents/paper.ts';

import { blank, isText } from './paragraph.ts';
import type { Writer } from './writer.ts';

export type Slots = Readonly<Record<string, Inline | Text>>;

/** A template with its {{slots}} filled: by the pieces given, else by the figure of that name on the day. */
export function fill({ texts }: Writer, template: string, slots: Slots = {}): Text {
  const pieces: Inline[] = [];
  const add = (piece: Inline): void => {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      pieces[pieces.length - 1] = last + piece;
    else if (piece !== '') pieces.push(piece);
  };
  template.split(/\{\{([A-Za-z0-9-]+)\}\}/).forEach((part, index) => {
    if (index % 2 === 0) return add(part);
    const slot = slots[part] ?? texts.figure(part);
    for (const piece of isText(slot) ? slot : [slot]) add(piece);
  });
  return pieces;
}

/** A template as `fill` fills it, where what stands in brackets is a blank: "senast den [dag]". `field` names them. */
export function fillWithBlanks(w: Writer, template: string, slots: Slots, field: string): Text {
  const parts = template.split(/\[([^\]]+)\]/);
  return parts.flatMap((part, index): Text => {
    if (index % 2 === 1)
      return [blank(part, parts.length > 3 ? `${field}.${(index + 1) / 2}` : field)];
    return part === '' ? [] : fill(w, part, slots);
  });
}

/** A template filled with plain words only. */
export function filled(
  { texts }: Writer,
  template: string,
  slots: Readonly<Record<string, string>> = {},
): string {
  return template.replaceAll(
    /\{\{([A-Za-z0-9-]+)\}\}/g,
    (_, slot: string) => slots[slot] ?? texts.figure(slot),
  );
}
