import type { PaperId } from '#rulebook/index.ts';

import { fillFields } from './fillFields.ts';
import { markSwedish } from './markSwedish.ts';
import type { Paper } from './paper.ts';
import { agreementOutline } from './papers/agreementOutline.ts';
import { aidCertificate } from './papers/aidCertificate.ts';
import { appendix } from './papers/appendix.ts';
import { boardSheet } from './papers/boardSheet.ts';
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
import type { PaperContent } from './parts/paperContent.ts';
import { foot } from './parts/foot.ts';
import { headRows } from './parts/headFacts.ts';
import { oneLine } from './parts/knownAnswer.ts';
import { matterOf } from './parts/matterOf.ts';
import { swedishPhrases } from './parts/swedishPhrases.ts';
import { type PaperInput, type PaperContext, paperContext } from './parts/paperContext.ts';

const contents: Readonly<Record<PaperId, (context: PaperContext) => PaperContent>> = {
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
  'board-sheet': boardSheet,
};

/** The papers that can be written in a long form too. */
export const papersWithLongForm: readonly PaperId[] = ['memo'];

/** Writes a paper of a case. The words of the papers and of the reasons must have been fetched. */
export function writePaper(input: PaperInput, id: PaperId): Paper {
  const context = paperContext(input);
  const { opening, body, from } = contents[id](context);
  const blocks = fillFields([...opening, ...body, ...foot(context, from)], context.notes.fields);
  const { places } = context.words.template;
  const rows = [
    ...headRows(context),
    { name: places.paper, text: [context.words.titles[id]] },
    { name: places.matter, text: [matterOf(context)] },
  ];
  const [head] = fillFields([{ kind: 'facts', rows }], context.notes.fields);
  return {
    id,
    language: context.texts.language,
    title: `${context.words.titles[id]}: ${matterOf(context)}`,
    template: places,
    ...(head?.kind === 'facts' && { extraPlaceholders: head.rows }),
    fileName: [
      oneLine(context.notes.caseNumber),
      context.words.files[id],
      context.today,
      oneLine(context.notes.name),
    ]
      .filter((part) => part !== '')
      .join(' '),
    blocks: markSwedish(blocks, swedishPhrases(context)),
  };
}
