import type { PaperId } from '#rulebook/index.ts';

import type { Block } from '#documents/paper.ts';

import type { PaperContent } from './paperContent.ts';
import { fieldsOf, form, type KnownFields, type FormSection } from './form.ts';
import { senderAndRecipient } from './senderAndRecipient.ts';
import { answerWords, noted } from './knownAnswer.ts';
import { heading, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

type FormWords = {
  readonly intro: string;
  readonly sections: Readonly<Record<string, FormSection>>;
};

/** A paper that the organisation writes: who it is from, the form in its own words, and who signs. */
export function organisationForm(
  context: PaperContext,
  paper: PaperId,
  { intro, sections }: FormWords,
  known: KnownFields = {},
  after: Readonly<Record<string, readonly Block[]>> = {},
): PaperContent {
  const name = noted(context.notes.organisation);
  const { signature } = context.words;
  return {
    from: 'organisation',
    opening: [senderAndRecipient(context), paragraph(intro)],
    body: [
      ...form(
        context,
        sections,
        { 'organisation.name': name, ...inOwnWords(context, paper), ...known },
        {},
        after,
      ),
      heading(2, signature.title),
      fieldsOf(context, signature.fields, () => undefined, 'signature'),
    ],
  };
}

/** The fields of a paper that answers fill, said as the organisation itself would say it. */
function inOwnWords(context: PaperContext, paper: PaperId): Record<string, string | undefined> {
  const voices: Readonly<Record<string, Readonly<Record<string, string>>>> = context.words.ownVoice;
  return Object.fromEntries(
    context.rulebook.paperFields
      .filter((one) => one.paper === paper)
      .map(({ field, question }) => {
        const voice = voices[question];
        return [
          field,
          voice ? voice[String(context.answers[question])] : answerWords(context, question),
        ];
      }),
  );
}
