import type { Block, Text } from '#documents/paper.ts';
import { contributionTables } from '#documents/parts/money.ts';
import { decisionSlots } from '#documents/parts/decisionSentences.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { fillWithBlanks, type Slots } from '#documents/parts/fill.ts';
import { fieldsOf } from '#documents/parts/form.ts';
import { oneLine } from '#documents/parts/knownAnswer.ts';
import { blank, bullets, heading, paragraph } from '#documents/parts/paragraph.ts';
import type { Writer } from '#documents/parts/writer.ts';

type Clause = {
  readonly title: string;
  readonly text: readonly string[];
  readonly choose?: readonly string[];
};

/** A partnership agreement with its clauses in full, ready to be filled in, chosen from and signed. */
export function agreementOutline(w: Writer): Draft {
  const { agreement } = w.words;
  const clauses: Readonly<Record<string, Clause>> = agreement.sections;
  const slots: Slots = {
    ...decisionSlots(w),
    authorityName: blank(agreement.authorityName, 'authorityName'),
  };
  return {
    from: 'both',
    opening: [paragraph(agreement.intro)],
    body: [
      ...w.rulebook.paperLaw.clauses.flatMap(({ clause: key }, index): Block[] => {
        const clause = clauses[key];
        if (clause === undefined) return [];
        return [
          heading(2, `${index + 1}. ${clause.title}`),
          ...clause.text.flatMap((text, at) =>
            written(w, text, slots, `agreement.${key}.${at + 1}`),
          ),
          ...alternatives(w, clause, slots, `agreement.${key}`),
        ];
      }),
      ...(['authority', 'organisation'] as const).flatMap((party): Block[] => [
        heading(3, agreement.signing[party]),
        fieldsOf(w, agreement.signing.fields, () => undefined, `agreement.signing.${party}`),
      ]),
    ],
  };
}

/** A paragraph of a clause; two of them stand for what is noted: the background, and what each party brings. */
function written(w: Writer, text: string, slots: Slots, field: string): readonly Block[] {
  const { notes, words } = w;
  if (text === '{{contributions}}')
    return contributionTables(w, notes.contributions, words.money.caption);
  if (text !== '{{background}}') return [paragraph(fillWithBlanks(w, text, slots, field))];
  const lines = notes.background
    .split(/\n+/)
    .map(oneLine)
    .filter((line) => line !== '');
  return lines.length === 0
    ? [paragraph([blank(words.background.blank, 'background')])]
    : lines.map((line) => paragraph(line));
}

/** Texts to choose between: one is kept, the others are struck out. */
function alternatives(w: Writer, { choose }: Clause, slots: Slots, field: string): Block[] {
  if (choose === undefined) return [];
  return [
    paragraph([blank(w.words.agreement.choose, `${field}.choose`)]),
    bullets(choose.map((text, at): Text => fillWithBlanks(w, text, slots, `${field}.${at + 1}`))),
  ];
}
