import type { Block } from '#documents/paper.ts';

import { knownAnswer, written } from './knownAnswer.ts';
import { blank, bullets } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { PaperContext } from './paperContext.ts';

/** Who is sent the decision: the organisation too, unless it is one of those who may come to sell. */
export function distribution(context: PaperContext): Block {
  const { words, rulebook, outcome } = context;
  const isOwnPurchase =
    knownAnswer(context, 'startedBy') === 'authority' &&
    rulebook.routes.some(({ id }) => id === outcome) &&
    !rulebook.warnedRoutes.includes(outcome);
  return bullets([
    ...(isOwnPurchase ? [] : [[partiesOf(context).organisation]]),
    ...words.distribution.map((label, index) => [blank(label, `distribution.${index + 1}`)]),
  ]);
}

/** Who signs, each with a position. */
export function signatures({ notes, words }: PaperContext): Block {
  const { head, name, title } = words.signatures;
  return {
    kind: 'facts',
    rows: [
      { name: head, text: [blank(name, 'head.name'), ', ', blank(title, 'head.title')] },
      {
        name: words.head.officer,
        text: [written(notes.officer, name, 'officer'), ', ', blank(title, 'officer.title')],
      },
    ],
  };
}
