import type { Block } from '#documents/paper.ts';

import { concernsOrganisation } from './decisionSentences.ts';
import { written } from './knownAnswer.ts';
import { blank, bullets } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { PaperContext } from './paperContext.ts';

/** Who is sent the decision: the organisation too, where it is about it. */
export function distribution(context: PaperContext): Block {
  return bullets([
    ...(concernsOrganisation(context) ? [[partiesOf(context).organisation]] : []),
    ...context.words.distribution.map((label, index) => [
      blank(label, `distribution.${index + 1}`),
    ]),
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
