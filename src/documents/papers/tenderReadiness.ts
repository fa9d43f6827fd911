import type { Draft } from '#documents/parts/draft.ts';
import { askedQuestions } from '#documents/parts/askedQuestions.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import { paragraph } from '#documents/parts/paragraph.ts';
import { sourcesAt } from '#documents/parts/truthTelling.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** What the organisation needs to have ready before a procurement, with what it will be asked: for itself, and not signed. */
export function tenderReadiness(w: Writer): Draft {
  const { tenderReadiness: words } = w.words;
  const conditions = paragraph(w.cite(sourcesAt(w, 'tender-readiness', 'conditions')));
  const { body, ...draft } = organisationForm(
    w,
    'tender-readiness',
    words,
    {},
    {
      conditions: [conditions],
    },
  );
  // The last two are the heading and the fields of a signature.
  return { ...draft, body: [...body.slice(0, -2), ...askedQuestions(w, words.asked)] };
}
