import type { Inline, Text } from '#documents/paper.ts';

import { blank, isText } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

export type Slots = Readonly<Record<string, Inline | Text>>;

/** A text with its {{slots}} filled: by the pieces given, else by the figure of that name on the day. */
export function interpolate({ texts }: PaperContext, text: string, slots: Slots = {}): Text {
  const pieces: Inline[] = [];
  const add = (piece: Inline): void => {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      pieces[pieces.length - 1] = last + piece;
    else if (piece !== '') pieces.push(piece);
  };
  text.split(/\{\{([A-Za-z0-9-]+)\}\}/).forEach((part, index) => {
    if (index % 2 === 0) return add(part);
    const slot = slots[part] ?? texts.figure(part);
    for (const piece of isText(slot) ? slot : [slot]) add(piece);
  });
  return pieces;
}

/** A text as `interpolate` fills it, where what stands in brackets is a blank: "senast den [dag]". `field` names them. */
export function interpolateWithBlanks(
  context: PaperContext,
  text: string,
  slots: Slots,
  field: string,
): Text {
  const parts = text.split(/\[([^\]]+)\]/);
  return parts.flatMap((part, index): Text => {
    if (index % 2 === 1)
      return [blank(part, parts.length > 3 ? `${field}.${(index + 1) / 2}` : field)];
    return part === '' ? [] : interpolate(context, part, slots);
  });
}

/** A text filled with plain words only. */
export function interpolateText(
  { texts }: PaperContext,
  text: string,
  slots: Readonly<Record<string, string>> = {},
): string {
  return text.replaceAll(
    /\{\{([A-Za-z0-9-]+)\}\}/g,
    (_, slot: string) => slots[slot] ?? texts.figure(slot),
  );
}
