import type { Block } from '#documents/paper.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { fill } from '#documents/parts/fill.ts';
import { fieldsOf } from '#documents/parts/form.ts';
import { fromTo } from '#documents/parts/fromTo.ts';
import { noted, toldInWords } from '#documents/parts/knownAnswer.ts';
import { blank, paragraph } from '#documents/parts/paragraph.ts';
import { sourcesAt } from '#documents/parts/truthTelling.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** What the organisation itself declares: the de minimis aid it has had in three years. */
export function aidCertificate(w: Writer): Draft {
  const { words, notes } = w;
  const { aid } = words;
  const declaration: Readonly<Record<string, string | undefined>> = {
    organisation: noted(notes.organisation),
    known: toldInWords(w, 'earlierAid'),
  };
  return {
    from: 'organisation',
    opening: [fromTo(w)],
    body: [
      paragraph(
        fill(w, aid.declarationText),
        w.citeLaw(sourcesAt(w, 'state-aid-assessment', 'declaration')),
      ),
      fieldsOf(w, aid.declaration, (field) => declaration[field], 'aid'),
      earlierAid(w),
      paragraph(aid.assurance),
      fieldsOf(w, aid.signature, () => undefined, 'aid.signature'),
    ],
  };
}

/** Three rows for aid that has been received before. */
function earlierAid({ words }: Writer): Block {
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
