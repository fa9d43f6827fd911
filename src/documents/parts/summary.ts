import type { Block } from '#documents/paper.ts';

import { authorityMoney } from './sumOf.ts';
import { conclusion } from './conclusion.ts';
import { interpolate } from './interpolate.ts';
import { knownAnswer, oneLine } from './knownAnswer.ts';
import { purchaseWithin } from './matterOf.ts';
import { joined } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { PaperContext } from './paperContext.ts';

/** What the matter is and why it comes up, without arguing: at most eight lines. */
export function summary(context: PaperContext): Block {
  const { words, texts } = context;
  const { organisation } = partiesOf(context);
  const initiatives: Readonly<Record<string, string>> = words.summary.initiative;
  const payments: Readonly<Record<string, string>> = words.summary.payment;
  const initiative =
    initiatives[String(knownAnswer(context, 'startedBy'))] ?? words.summary.noInitiative;
  const payment = payments[String(knownAnswer(context, 'paid'))];
  const area = context.rulebook.areas.find(({ id }) => id === knownAnswer(context, 'area'));
  const money = authorityMoney(context);
  return {
    kind: 'paragraph',
    text: joined(
      interpolate(context, initiative, { organisation, matter: purchaseWithin(context) }),
      // An area without codes is "another area": that tells nobody anything.
      area === undefined || area.codes.length === 0 || oneLine(context.notes.name) === ''
        ? ''
        : interpolate(context, words.summary.area, {
            area: texts.within(texts.area(area.id).name),
          }),
      payment ?? '',
      money === undefined
        ? ''
        : interpolate(context, words.summary.money, { amount: texts.amount(money.perYear, 'SEK') }),
      conclusion(context),
    ),
  };
}
