import type { Block } from '#documents/paper.ts';

import { askedQuestions } from './askedQuestions.ts';
import type { Draft } from './draft.ts';
import { form, type Known, type Section } from './form.ts';
import { fromTo } from './fromTo.ts';
import { noted } from './knownAnswer.ts';
import { paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

type FormWords = {
  readonly intro: string;
  readonly sections: Readonly<Record<string, Section>>;
  readonly asked: readonly string[];
};

/** A paper that the organisation fills in: who it is from, the form, and what the authority will ask. */
export function organisationForm(
  w: Writer,
  { intro, sections, asked }: FormWords,
  known: Known,
  after: Readonly<Record<string, readonly Block[]>>,
): Draft {
  const name = noted(w.notes.organisation);
  return {
    from: 'organisation',
    opening: [fromTo(w), paragraph(intro)],
    body: [
      ...form(w, sections, { 'organisation.name': name, ...known }, {}, after),
      ...askedQuestions(w, asked),
    ],
  };
}
