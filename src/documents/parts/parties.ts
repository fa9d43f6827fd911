import type { Inline } from '#documents/paper.ts';

import { knownAnswer, written } from './knownAnswer.ts';
import type { PaperContext } from './paperContext.ts';

/** Who decides and who prepares, as they are called in a paper. */
export type Parties = {
  readonly board: Inline;
  readonly organisation: Inline;
  /** "förvaltningen", or what prepares matters in an authority of another kind. */
  readonly unit: string;
  readonly Unit: string;
};

/** The parties of a case: what was noted, else a blank. */
export function partiesOf(context: PaperContext): Parties {
  const { notes, words, texts } = context;
  const authority = knownAnswer(context, 'kindOfAuthority');
  const kinds: Readonly<Record<string, { readonly board: string; readonly unit: string }>> =
    words.authority.kinds;
  const { board, unit } = kinds[String(authority)] ?? words.authority.local;
  return {
    board: written(notes.board, board, 'board'),
    organisation: written(notes.organisation, words.common.organisation, 'organisation'),
    unit,
    Unit: texts.sentence(unit),
  };
}
