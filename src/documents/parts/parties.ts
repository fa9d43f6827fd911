import type { Inline } from '#documents/paper.ts';

import { filled } from './fill.ts';
import { knownAnswer, oneLine, written } from './knownAnswer.ts';
import type { Writer } from './writer.ts';

/** Who decides and who prepares, as they are called in a paper. */
export type Parties = {
  readonly board: Inline;
  readonly organisation: Inline;
  /** "förvaltningen", or what prepares matters in an authority of another kind. */
  readonly unit: string;
  readonly Unit: string;
};

/** The parties of a case: what was noted, else a blank. */
export function partiesOf(w: Writer): Parties {
  const { notes, words, texts } = w;
  const authority = knownAnswer(w, 'authority');
  const kind =
    authority === 'state' ? 'state' : authority === 'municipal-company' ? 'company' : 'local';
  const { board, unit } = words.authority[kind];
  return {
    board: written(notes.board, board),
    organisation: written(notes.organisation, words.common.organisation),
    unit,
    Unit: texts.sentence(unit),
  };
}

/** What the matter is about: as the case is called, else the area. */
export function matterOf(w: Writer): string {
  const { notes, words, texts } = w;
  const name = oneLine(notes.name);
  if (name !== '') return name;
  const area = knownAnswer(w, 'service-area');
  if (area === undefined) return words.common.matter;
  return filled(w, words.common.matterIn, { area: texts.area(String(area)).name });
}
