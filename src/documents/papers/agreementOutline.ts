import type { Block, Text } from '#documents/paper.ts';
import { contributionTables } from '#documents/parts/contributionTables.ts';
import { decisionSlots } from '#documents/parts/decisionSentences.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { interpolateWithBlanks, type Slots } from '#documents/parts/interpolate.ts';
import { fieldsOf } from '#documents/parts/form.ts';
import { oneLine } from '#documents/parts/knownAnswer.ts';
import { blank, bullets, heading, paragraph } from '#documents/parts/paragraph.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

type Clause = {
  readonly title: string;
  readonly text: readonly string[];
  readonly choose?: readonly string[];
};

/** A partnership agreement with its clauses in full, ready to be filled in, chosen from and signed. */
export function agreementOutline(context: PaperContext): PaperContent {
  const { agreement } = context.words;
  const clauses: Readonly<Record<string, Clause>> = agreement.sections;
  const slots: Slots = {
    ...decisionSlots(context),
    authorityName: blank(agreement.authorityName, 'authorityName'),
  };
  return {
    from: 'both',
    opening: [paragraph(agreement.intro)],
    body: [
      ...context.rulebook.paperLaw.clauses.flatMap(({ clause: key }, index): Block[] => {
        const clause = clauses[key];
        if (clause === undefined) return [];
        return [
          heading(2, `${index + 1}. ${clause.title}`),
          ...clause.text.flatMap((text, at) =>
            written(context, text, slots, `agreement.${key}.${at + 1}`),
          ),
          ...alternatives(context, clause, slots, `agreement.${key}`),
        ];
      }),
      ...(['authority', 'organisation'] as const).flatMap((party): Block[] => [
        heading(3, agreement.signing[party]),
        fieldsOf(context, agreement.signing.fields, () => undefined, `agreement.signing.${party}`),
      ]),
    ],
  };
}

/** A paragraph of a clause; two of them stand for what is noted: the background, and what each party brings. */
function written(
  context: PaperContext,
  text: string,
  slots: Slots,
  field: string,
): readonly Block[] {
  const { notes, words } = context;
  if (text === '{{contributions}}')
    return contributionTables(context, notes.contributions, words.money.caption);
  if (text !== '{{background}}')
    return [paragraph(interpolateWithBlanks(context, text, slots, field))];
  const lines = notes.background
    .split(/\n+/)
    .map(oneLine)
    .filter((line) => line !== '');
  return lines.length === 0
    ? [paragraph([blank(words.background.blank, 'background')])]
    : lines.map((line) => paragraph(line));
}

/** Texts to choose between: one is kept, the others are struck out. */
function alternatives(
  context: PaperContext,
  { choose }: Clause,
  slots: Slots,
  field: string,
): Block[] {
  if (choose === undefined) return [];
  return [
    paragraph([blank(context.words.agreement.choose, `${field}.choose`)]),
    bullets(
      choose.map((text, at): Text =>
        interpolateWithBlanks(context, text, slots, `${field}.${at + 1}`),
      ),
    ),
  ];
}
