import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import { answersShown } from '#documents/parts/answersShown.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's application for a grant, with what the authority will ask. */
export function grantApplication(w: Writer): Draft {
  return organisationForm(
    w,
    w.words.application,
    {
      ...answersShown(w, 'grant-application'),
      'activity.what': noted(w.notes.background),
    },
    { money: contributionsBy(w, 'organisation') },
  );
}
