import type { PaperContent } from '#documents/parts/paperContent.ts';
import { askedQuestions } from '#documents/parts/askedQuestions.ts';
import { senderOnly } from '#documents/parts/senderAndRecipient.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

/** What an organisation goes through before it meets the authority; it is handed in nowhere. */
export function meetingSheet(context: PaperContext): PaperContent {
  const { application, initiative } = context.words;
  // What the authority asks of one that wants support is the same, whichever paper it writes.
  const usual = [...new Set([...initiative.asked, ...application.asked])];
  return {
    from: 'organisation',
    opening: [senderOnly(context)],
    body: askedQuestions(context, usual),
  };
}
