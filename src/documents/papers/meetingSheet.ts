import type { Draft } from '#documents/parts/draft.ts';
import { askedQuestions } from '#documents/parts/askedQuestions.ts';
import { fromTo } from '#documents/parts/fromTo.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** What an organisation goes through before it meets the authority; it is handed in nowhere. */
export function meetingSheet(w: Writer): Draft {
  const { application, initiative } = w.words;
  // What the authority asks of one that wants support is the same, whichever paper it writes.
  const usual = [...new Set([...initiative.asked, ...application.asked])];
  return { from: 'organisation', opening: [fromTo(w)], body: askedQuestions(w, usual) };
}
