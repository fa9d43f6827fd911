import type { Block } from '#documents/paper.ts';
import { basisOfAssessment } from '#documents/papers/appendix.ts';
import { attachments } from '#documents/parts/attachments.ts';
import { background } from '#documents/parts/background.ts';
import { assessmentInProse } from '#documents/parts/assessmentInProse.ts';
import { consultations } from '#documents/parts/consultations.ts';
import { decisionSentences } from '#documents/parts/decisionSentences.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { filled } from '#documents/parts/fill.ts';
import { followUp } from '#documents/parts/followUp.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { localRules } from '#documents/parts/localRules.ts';
import { money } from '#documents/parts/money.ts';
import { readBy } from '#documents/parts/readBy.ts';
import { otherForms } from '#documents/parts/otherForms.ts';
import { blank, bullets, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { distribution, signatures } from '#documents/parts/signatures.ts';
import { summary } from '#documents/parts/summary.ts';
import { hasSection } from '#documents/parts/truthTelling.ts';
import type { Writer } from '#documents/parts/writer.ts';

/**
 * The memo to the board (tjänsteskrivelse): what is proposed and why, in two or three pages. The rest is the appendix,
 * which the long form holds itself.
 */
export function memo(w: Writer): Draft {
  const { words, texts, today } = w;
  const { headings } = words.memo;
  return {
    opening: [
      headFacts(w),
      heading(2, headings.decision),
      numbered(decisionSentences(w)),
      heading(2, headings.summary),
      summary(w),
      heading(2, headings.documents),
      bullets([
        [filled(w, words.memo.ownPaper, { day: texts.date(today) })],
        ...attachments(w).map((text, index) => [
          ...text,
          ', ',
          blank(words.common.date, `attachment.${index + 1}`),
        ]),
      ]),
    ],
    body: [
      heading(2, headings.background),
      ...background(w),
      heading(2, headings.consultations),
      ...consultations(w),
      ...readBy(w),
      heading(2, headings.assessment),
      ...assessmentInProse(w),
      ...otherForms(w),
      ...localRules(w, 2),
      heading(2, headings.money),
      ...money(w),
      ...perspectives(w),
      heading(2, headings.followUp),
      ...followUp(w),
      heading(2, headings.distribution),
      distribution(w),
      signatures(w),
      ...(w.form === 'long' ? basis(w) : []),
    ],
  };
}

function basis(w: Writer): Block[] {
  const { titles, appendix } = w.words;
  return [heading(2, titles.appendix), paragraph(appendix.intro), ...basisOfAssessment(w)];
}

/** What the decision means for children, and for equality and access where the area makes it matter. */
function perspectives(w: Writer): Block[] {
  const { headings, perspectives } = w.words.memo;
  return (['children', 'equality', 'access'] as const)
    .filter((section) => hasSection(w, 'memo', section))
    .flatMap((section) => [
      heading(2, headings[section]),
      paragraph([blank(perspectives[section], section)]),
    ]);
}
