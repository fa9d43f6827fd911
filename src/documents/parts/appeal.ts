import { isKnown } from '#reasoning/index.ts';

import type { Block } from '#documents/paper.ts';

import { filled } from './fill.ts';
import { blank, cited, paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

/** How the decision can be tried, where it can be tried for lawfulness or that is not known; elsewhere it is to fill in. */
export function appeal(w: Writer): Block {
  const { paperAppeal } = w.rulebook;
  const { refusal } = w.words;
  if (paperAppeal === undefined) return paragraph([blank(refusal.appealBlank, 'appeal')]);
  const { question, isOneOf, sources } = paperAppeal;
  const answer = isKnown(w.answers, question) ? w.answers[question] : undefined;
  const members: Readonly<Record<string, string>> = refusal.members;
  const member = members[String(answer)] ?? refusal.members.other;
  return answer === undefined || isOneOf.includes(String(answer))
    ? paragraph(cited(filled(w, refusal.appeal, { member }), w.citeLaw(sources)))
    : paragraph([blank(refusal.appealBlank, 'appeal')]);
}
