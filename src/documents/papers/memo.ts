import type { Block } from '#documents/paper.ts';
import { alternatives } from '#documents/parts/alternatives.ts';
import { attachments } from '#documents/parts/attachments.ts';
import { background } from '#documents/parts/background.ts';
import { certainty, conclusion } from '#documents/parts/conclusion.ts';
import { consultations } from '#documents/parts/consultations.ts';
import { decisionSentences } from '#documents/parts/decisionSentences.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { filled } from '#documents/parts/fill.ts';
import { followUp } from '#documents/parts/followUp.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { legalConditions } from '#documents/parts/legalConditions.ts';
import { legalPath } from '#documents/parts/legalPath.ts';
import { localRules } from '#documents/parts/localRules.ts';
import { marketLog } from '#documents/parts/marketLog.ts';
import { money } from '#documents/parts/money.ts';
import { blank, bullets, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { reasons, unsettled } from '#documents/parts/reasons.ts';
import { distribution, signatures } from '#documents/parts/signatures.ts';
import { summary } from '#documents/parts/summary.ts';
import { toDo } from '#documents/parts/toDo.ts';
import { uncertainties } from '#documents/parts/uncertainties.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The memo to the board (tjänsteskrivelse): what is proposed, on what grounds, and what is not known. */
export function memo(w: Writer): Draft {
  const { words, texts, today } = w;
  const { headings } = words.memo;
  const attached = attachments(w);
  // First, so that what it cites is remembered in the order of the law.
  const path = legalPath(w);
  return {
    opening: [
      headFacts(w),
      ...provisional(w),
      heading(2, headings.decision),
      numbered(decisionSentences(w)),
      heading(2, headings.summary),
      summary(w),
      heading(2, headings.documents),
      bullets([
        [filled(w, words.memo.ownPaper, { day: texts.date(today) })],
        ...attached.map((text) => [...text, ', ', blank(words.common.date)]),
      ]),
    ],
    body: [
      heading(2, headings.background),
      ...background(w),
      heading(2, headings.consultations),
      ...consultations(w),
      heading(2, headings.assessment),
      paragraph(conclusion(w), certainty(w)),
      ...duty(w),
      ...open(w),
      ...reasons(w),
      heading(3, headings.path),
      path,
      heading(3, headings.market),
      ...marketLog(w, 'as-noted'),
      heading(2, headings.alternatives),
      alternatives(w),
      heading(2, headings.legal),
      legalConditions(w),
      ...toDo(w),
      ...localRules(w, 3),
      heading(2, headings.money),
      ...money(w),
      heading(2, headings.perspectives),
      paragraph([blank(words.memo.perspectives)]),
      heading(2, headings.uncertainties),
      ...uncertainties(w),
      heading(2, headings.followUp),
      ...followUp(w),
      heading(2, headings.distribution),
      distribution(w),
      heading(2, headings.attachments),
      bullets(attached),
      signatures(w),
    ],
  };
}

/** Said before the proposal when something that is not known could change it. */
function provisional({ words, assessment }: Writer): Block[] {
  if (assessment.status !== 'provisional') return [];
  return [
    { kind: 'note', title: words.memo.provisionalTitle, text: [[words.memo.provisionalText]] },
  ];
}

/** That the law makes the service the authority's own duty, which speaks against support. */
function duty(w: Writer): Block[] {
  const sentences: Readonly<Record<string, string>> = w.words.memo.duty;
  const asked = w.rulebook.paperFields.find(
    ({ paper, field }) => paper === 'memo' && field === 'duty',
  );
  const sentence = asked && sentences[String(w.answers[asked.question])];
  return sentence === undefined ? [] : [paragraph(sentence)];
}

function open(w: Writer): Block[] {
  const points = w.outcome === 'undecided' ? unsettled(w) : [];
  return points.length === 0 ? [] : [paragraph(w.words.memo.unsettled), bullets(points)];
}
