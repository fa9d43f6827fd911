import type { PaperContent } from '#documents/parts/paperContent.ts';
import { askedQuestions } from '#documents/parts/askedQuestions.ts';
import { organisationForm } from '#documents/parts/organisationForm.ts';
import { paragraph } from '#documents/parts/paragraph.ts';
import { paperSources } from '#documents/parts/paperTest.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';
import { senderOnly } from '#documents/parts/senderAndRecipient.ts';

/** What the organisation needs to have ready before a procurement, with what it will be asked: for itself, and not signed. */
export function tenderReadiness(context: PaperContext): PaperContent {
  const { tenderReadiness: words } = context.words;
  const conditions = paragraph(
    context.cite(paperSources(context, 'tender-readiness', 'conditions')),
  );
  const { opening, body, ...draft } = organisationForm(
    context,
    'tender-readiness',
    words,
    {},
    {
      conditions: [conditions],
    },
  );
  // The last two are the heading and the fields of a signature.
  return {
    ...draft,
    // It is handed in nowhere.
    opening: [senderOnly(context), ...opening.slice(1)],
    body: [...body.slice(0, -2), ...askedQuestions(context, words.asked)],
  };
}
