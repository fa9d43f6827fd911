import type { Block } from '#documents/paper.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { interpolate } from '#documents/parts/interpolate.ts';
import { fieldsOf } from '#documents/parts/form.ts';
import { senderAndRecipient } from '#documents/parts/senderAndRecipient.ts';
import { noted, toldInWords } from '#documents/parts/knownAnswer.ts';
import { blank, paragraph } from '#documents/parts/paragraph.ts';
import { paperSources } from '#documents/parts/paperTest.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

/** What the organisation itself declares: the de minimis aid it has had in three years. */
export function aidCertificate(context: PaperContext): PaperContent {
  const { words, notes } = context;
  const { aid } = words;
  const declaration: Readonly<Record<string, string | undefined>> = {
    organisation: noted(notes.organisation),
    known: toldInWords(context, 'earlierAid'),
  };
  return {
    from: 'organisation',
    opening: [senderAndRecipient(context)],
    body: [
      paragraph(
        interpolate(context, aid.declarationText),
        context.citeLaw(paperSources(context, 'state-aid-assessment', 'declaration')),
      ),
      fieldsOf(context, aid.declaration, (field) => declaration[field], 'aid'),
      earlierAid(context),
      paragraph(aid.assurance),
      fieldsOf(context, aid.signature, () => undefined, 'aid.signature'),
    ],
  };
}

/** Three rows for aid that has been received before. */
function earlierAid({ words }: PaperContext): Block {
  const { caption, head, blanks } = words.aid.earlier;
  return {
    kind: 'table',
    caption,
    head: [head.authority, head.amount, head.decided, head.paid],
    rows: [1, 2, 3].map((row) => [
      [blank(blanks.authority, `aid.${row}.authority`)],
      [blank(blanks.amount, `aid.${row}.amount`)],
      [blank(words.common.date, `aid.${row}.decided`)],
      [blank(words.common.date, `aid.${row}.paid`)],
    ]),
  };
}
