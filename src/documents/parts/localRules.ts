import { forRoute, type LocalLink, type LocalRules, ownFigure } from '#local/index.ts';
import { figureAt } from '#reasoning/index.ts';

import type { Block, Inline, Text } from '#documents/paper.ts';

import { interpolateText } from './interpolate.ts';
import { knownAnswer, oneLine } from './knownAnswer.ts';
import { bullets, heading, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/**
 * What the municipality itself has decided about a route – that of the case, unless another is named:
 * under a heading of its own, so that it is never read as law. Nothing where there is nothing.
 */
export function localRules(
  context: PaperContext,
  level: 2 | 3,
  route: string = context.outcome,
): Block[] {
  const { local, words } = context;
  if (local === undefined) return [];
  const part = context.rulebook.routes.find(({ id }) => id === route)?.ownRules;
  const items = [
    ...decisions(context, local, route),
    ...(part === 'directAward' ? directAward(context, local) : []),
    ...(part === 'grants' ? ownRules(local.grants) : []),
    ...forRoute(local.conditions, route).map(({ title, text, href }): Text => [
      `${oneLine(title)}. ${oneLine(text)}`,
      ...(href === undefined ? [] : [' ', link({ title: href, href })]),
    ]),
  ];
  if (items.length === 0) return [];
  const slots = { name: oneLine(local.name) };
  return [
    heading(level, interpolateText(context, words.local.title, slots)),
    paragraph(interpolateText(context, words.local.lead, slots)),
    bullets(items),
  ];
}

function decisions(context: PaperContext, local: LocalRules, route: string): Text[] {
  const { words, texts } = context;
  return forRoute(local.decisions, route).map(({ level, upTo, text }) => {
    const who = interpolateText(context, words.local.decision, { level: oneLine(level) });
    const amount =
      upTo === undefined
        ? ''
        : `, ${interpolateText(context, words.local.upTo, { amount: texts.amount(upTo, 'SEK') })}`;
    return [`${who}${amount}.${text === undefined ? '' : ` ${oneLine(text)}`}`];
  });
}

function directAward(context: PaperContext, { directAward: own }: LocalRules): Text[] {
  const { words, texts, rulebook, asOf } = context;
  const value = knownAnswer(context, 'value');
  const law = (own: 'limit' | 'documentFrom'): string => {
    const amount = figureAt(rulebook, ownFigure(rulebook, own), asOf)?.amount;
    return amount === undefined ? context.words.common.notKnown : texts.amount(amount, 'SEK');
  };
  const { limit, documentFrom } = own ?? {};
  const lines: Text[] = [];
  if (limit !== undefined) {
    const amount = texts.amount(limit, 'SEK');
    const over =
      typeof value === 'number' && value > limit
        ? ` ${interpolateText(context, words.local.over, { value: texts.amount(value, 'SEK') })}`
        : '';
    lines.push([interpolateText(context, words.local.limit, { amount, law: law('limit') }) + over]);
  }
  if (documentFrom !== undefined) {
    const amount = texts.amount(documentFrom, 'SEK');
    lines.push([
      interpolateText(context, words.local.documentFrom, { amount, law: law('documentFrom') }),
    ]);
  }
  return [...lines, ...ownRules(own)];
}

function ownRules(own: LocalRules['grants'] = {}): Text[] {
  return [
    ...(own.rules ?? []).map((rule): Text => [oneLine(rule)]),
    ...(own.links ?? []).map((one): Text => [link(one)]),
  ];
}

function link({ title, href }: LocalLink): Inline {
  return { kind: 'link', text: oneLine(title), href };
}
