import type { Block } from '#documents/paper.ts';

import { authorityMoney } from './sumOf.ts';
import { conclusion } from './conclusion.ts';
import { fill } from './fill.ts';
import { knownAnswer, oneLine } from './knownAnswer.ts';
import { purchaseWithin } from './matterOf.ts';
import { joined } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** What the matter is and why it comes up, without arguing: at most eight lines. */
export function summary(w: Writer): Block {
  const { words, texts } = w;
  const { organisation } = partiesOf(w);
  const initiatives: Readonly<Record<string, string>> = words.summary.initiative;
  const payments: Readonly<Record<string, string>> = words.summary.payment;
  const initiative = initiatives[String(knownAnswer(w, 'startedBy'))] ?? words.summary.noInitiative;
  const payment = payments[String(knownAnswer(w, 'paid'))];
  const area = knownAnswer(w, 'area');
  const money = authorityMoney(w);
  return {
    kind: 'paragraph',
    text: joined(
      fill(w, initiative, { organisation, matter: purchaseWithin(w) }),
      area === undefined || oneLine(w.notes.name) === ''
        ? ''
        : fill(w, words.summary.area, { area: texts.within(texts.area(String(area)).name) }),
      payment ?? '',
      money === undefined
        ? ''
        : fill(w, words.summary.money, { amount: texts.amount(money.perYear, 'SEK') }),
      conclusion(w),
    ),
  };
}
