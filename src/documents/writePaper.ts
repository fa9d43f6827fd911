import type { PaperId } from '#rulebook/index.ts';

import { fillFields } from './fillFields.ts';
import { markSwedish } from './markSwedish.ts';
import type { Paper } from './paper.ts';
import { agreementOutline } from './papers/agreementOutline.ts';
import { aidCertificate } from './papers/aidCertificate.ts';
import { appendix } from './papers/appendix.ts';
import { checklist } from './papers/checklist.ts';
import { delegatedDecision } from './papers/delegatedDecision.ts';
import { directAwardRecord } from './papers/directAwardRecord.ts';
import { grantDecision } from './papers/grantDecision.ts';
import { grantApplication } from './papers/grantApplication.ts';
import { initiative } from './papers/initiative.ts';
import { marketAnalysis } from './papers/marketAnalysis.ts';
import { meetingSheet } from './papers/meetingSheet.ts';
import { memo } from './papers/memo.ts';
import { refusal } from './papers/refusal.ts';
import { stateAidAssessment } from './papers/stateAidAssessment.ts';
import { tenderReadiness } from './papers/tenderReadiness.ts';
import type { Draft } from './parts/draft.ts';
import { foot } from './parts/foot.ts';
import { headRows } from './parts/headFacts.ts';
import { oneLine } from './parts/knownAnswer.ts';
import { matterOf } from './parts/matterOf.ts';
import { swedishPhrases } from './parts/swedishPhrases.ts';
import { type PaperContext, type Writer, writer } from './parts/writer.ts';

const drafts: Readonly<Record<PaperId, (w: Writer) => Draft>> = {
  memo,
  'direct-award-record': directAwardRecord,
  'market-analysis': marketAnalysis,
  initiative,
  'grant-application': grantApplication,
  'tender-readiness': tenderReadiness,
  'agreement-outline': agreementOutline,
  'grant-decision': grantDecision,
  'state-aid-assessment': stateAidAssessment,
  checklist,
  refusal,
  appendix,
  'delegated-decision': delegatedDecision,
  'aid-certificate': aidCertificate,
  'meeting-sheet': meetingSheet,
};

/** The papers that can be written in a long form too. */
export const papersWithLongForm: readonly PaperId[] = ['memo'];

/** Writes a paper of a case. The words of the papers and of the reasons must have been fetched. */
export function writePaper(context: PaperContext, id: PaperId): Paper {
  const w = writer(context);
  const { opening, body, from } = drafts[id](w);
  const blocks = fillFields([...opening, ...body, ...foot(w, from)], w.notes.fields);
  const { places } = w.words.template;
  const rows = [
    ...headRows(w),
    { name: places.paper, text: [w.words.titles[id]] },
    { name: places.matter, text: [matterOf(w)] },
  ];
  const [head] = fillFields([{ kind: 'facts', rows }], w.notes.fields);
  return {
    id,
    language: w.texts.language,
    title: `${w.words.titles[id]}: ${matterOf(w)}`,
    template: places,
    ...(head?.kind === 'facts' && { places: head.rows }),
    fileName: [oneLine(w.notes.caseNumber), w.words.files[id], w.today, oneLine(w.notes.name)]
      .filter((part) => part !== '')
      .join(' '),
    blocks: markSwedish(blocks, swedishPhrases(w)),
  };
}
