import type { Block } from '#documents/paper.ts';
import { basisOfAssessment } from '#documents/papers/appendix.ts';
import { attachments } from '#documents/parts/attachments.ts';
import { background } from '#documents/parts/background.ts';
import { assessmentInProse } from '#documents/parts/assessmentInProse.ts';
import { consultations } from '#documents/parts/consultations.ts';
import { decisionSentences } from '#documents/parts/decisionSentences.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { interpolateText } from '#documents/parts/interpolate.ts';
import { followUp } from '#documents/parts/followUp.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { localRules } from '#documents/parts/localRules.ts';
import { money } from '#documents/parts/money.ts';
import { secondReaders } from '#documents/parts/secondReaders.ts';
import { otherForms } from '#documents/parts/otherForms.ts';
import { blank, bullets, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { distribution, signatures } from '#documents/parts/signatures.ts';
import { summary } from '#documents/parts/summary.ts';
import { hasPaperSection } from '#documents/parts/paperTest.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

/**
 * The memo to the board (tjänsteskrivelse): what is proposed and why, in two or three pages. The rest is the appendix,
 * which the long form holds itself.
 */
export function memo(context: PaperContext): PaperContent {
  const { words, texts, today } = context;
  const { headings } = words.memo;
  return {
    opening: [
      headFacts(context),
      heading(2, headings.decision),
      numbered(decisionSentences(context)),
      heading(2, headings.summary),
      summary(context),
      heading(2, headings.documents),
      bullets([
        [interpolateText(context, words.memo.ownPaper, { day: texts.date(today) })],
        ...attachments(context).map((text, index) => [
          ...text,
          ', ',
          blank(words.common.date, `attachment.${index + 1}`),
        ]),
      ]),
    ],
    body: [
      heading(2, headings.background),
      ...background(context),
      heading(2, headings.consultations),
      ...consultations(context),
      ...secondReaders(context),
      heading(2, headings.assessment),
      ...assessmentInProse(context),
      ...otherForms(context),
      ...localRules(context, 2),
      heading(2, headings.money),
      ...money(context),
      ...perspectives(context),
      heading(2, headings.followUp),
      ...followUp(context),
      heading(2, headings.distribution),
      distribution(context),
      signatures(context),
      ...(context.form === 'long' ? basis(context) : []),
    ],
  };
}

function basis(context: PaperContext): Block[] {
  const { titles, appendix } = context.words;
  return [heading(2, titles.appendix), paragraph(appendix.intro), ...basisOfAssessment(context)];
}

/** What the decision means for children, and for equality and access where the area makes it matter. */
function perspectives(context: PaperContext): Block[] {
  const { headings, perspectives } = context.words.memo;
  return (['children', 'equality', 'access'] as const)
    .filter((section) => hasPaperSection(context, 'memo', section))
    .flatMap((section) => [
      heading(2, headings[section]),
      paragraph([blank(perspectives[section], section)]),
    ]);
}
