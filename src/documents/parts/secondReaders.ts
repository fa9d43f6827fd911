import { readingsOf } from '#casefile/index.ts';

import type { Block } from '#documents/paper.ts';

import { interpolate } from './interpolate.ts';
import type { PaperContext } from './paperContext.ts';

/** Who has read the answers beside the one who gave them, and what came of it; nothing when nobody has. */
export function secondReaders(context: PaperContext): Block[] {
  const { notes, texts, words } = context;
  const readings = readingsOf(notes.marks ?? []);
  if (readings.length === 0) return [];
  return [
    {
      kind: 'facts',
      rows: readings.map(({ name, role, on, count }) => ({
        name: words.readBy.name,
        text: interpolate(context, words.readBy.line, {
          name: [name, role].filter((part) => part.trim() !== '').join(', '),
          date: on === '' ? '–' : texts.date(on),
          holds: texts.number(count.holds),
          asks: texts.number(count.asks),
          change: texts.number(count.change),
        }),
      })),
    },
  ];
}
