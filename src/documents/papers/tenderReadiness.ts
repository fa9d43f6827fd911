import { answersShown } from '#documents/parts/answersShown.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import { paragraph } from '#documents/parts/paragraph.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The conditions for taking part in a reserved procurement, and how they may be shown. */
const sources = [
  'lou-19-25a',
  'lou-19-25a-conditions',
  'lou-19-25a-no-register',
  'uhm-reservation-evidence',
];

/** What the organisation needs to have ready before a procurement, with what it will be asked. */
export function tenderReadiness(w: Writer): Draft {
  return organisationForm(
    w,
    w.words.tenderReadiness,
    {
      ...answersShown(w, 'tender-readiness'),
    },
    { conditions: [paragraph(w.cite(sources))] },
  );
}
