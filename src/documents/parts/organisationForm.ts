import type { PaperId } from '#rulebook/index.ts';

import type { Block } from '#documents/paper.ts';

import type { Draft } from './draft.ts';
import { fieldsOf, form, type Known, type Section } from './form.ts';
import { fromTo } from './fromTo.ts';
import { answerWords, noted } from './knownAnswer.ts';
import { heading, paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

type FormWords = {
  readonly intro: string;
  readonly sections: Readonly<Record<string, Section>>;
};

/** A paper that the organisation writes: who it is from, the form in its own words, and who signs. */
export function organisationForm(
  w: Writer,
  paper: PaperId,
  { intro, sections }: FormWords,
  known: Known = {},
  after: Readonly<Record<string, readonly Block[]>> = {},
): Draft {
  const name = noted(w.notes.organisation);
  const { signature } = w.words;
  return {
    from: 'organisation',
    opening: [fromTo(w), paragraph(intro)],
    body: [
      ...form(
        w,
        sections,
        { 'organisation.name': name, ...inOwnWords(w, paper), ...known },
        {},
        after,
      ),
      heading(2, signature.title),
      fieldsOf(w, signature.fields, () => undefined, 'signature'),
    ],
  };
}

/** The fields of a paper that answers fill, said as the organisation itself would say it. */
function inOwnWords(w: Writer, paper: PaperId): Record<string, string | undefined> {
  const voices: Readonly<Record<string, Readonly<Record<string, string>>>> = w.words.ownVoice;
  return Object.fromEntries(
    w.rulebook.paperFields
      .filter((one) => one.paper === paper)
      .map(({ field, question }) => {
        const voice = voices[question];
        return [field, voice ? voice[String(w.answers[question])] : answerWords(w, question)];
      }),
  );
}
