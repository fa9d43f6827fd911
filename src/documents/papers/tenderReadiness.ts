import { answersShown } from '#documents/parts/answersShown.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import { paragraph } from '#documents/parts/paragraph.ts';
import { sourcesAt } from '#documents/parts/told.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** What the organisation needs to have ready before a procurement, with what it will be asked. */
export function tenderReadiness(w: Writer): Draft {
  return organisationForm(
    w,
    w.words.tenderReadiness,
    {
      ...answersShown(w, 'tender-readiness'),
    },
    { conditions: [paragraph(w.cite(sourcesAt(w, 'tender-readiness', 'conditions')))] },
  );
}
