import { isKnown } from '#reasoning/index.ts';

import type { Block } from '#documents/paper.ts';

import { interpolateText } from './interpolate.ts';
import { blank, cited, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** How the decision can be tried, where it can be tried for lawfulness or that is not known; elsewhere it is to fill in. */
export function appeal(context: PaperContext): Block {
  const { paperAppeal } = context.rulebook;
  const { refusal } = context.words;
  if (paperAppeal === undefined) return paragraph([blank(refusal.appealBlank, 'appeal')]);
  const { question, isOneOf, sources } = paperAppeal;
  const answer = isKnown(context.answers, question) ? context.answers[question] : undefined;
  const members: Readonly<Record<string, string>> = refusal.members;
  const member = members[String(answer)] ?? refusal.members.other;
  return answer === undefined || isOneOf.includes(String(answer))
    ? paragraph(
        cited(interpolateText(context, refusal.appeal, { member }), context.citeLaw(sources)),
      )
    : paragraph([blank(refusal.appealBlank, 'appeal')]);
}
