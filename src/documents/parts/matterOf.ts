import { interpolateText } from './interpolate.ts';
import { knownAnswer, oneLine } from './knownAnswer.ts';
import type { PaperContext } from './paperContext.ts';

/** What the matter is called on a paper: as the case is called, else by its area. */
export function matterOf(context: PaperContext): string {
  return oneLine(context.notes.name) || context.texts.sentence(byArea(context));
}

/** The matter within a sentence: "öppet stöd tillsammans med Föreningen Exempel". */
function matterWithin(context: PaperContext): string {
  const name = oneLine(context.notes.name);
  const party = oneLine(context.notes.organisation);
  if (name === '') return byArea(context);
  // A name keeps its capital.
  return party !== '' && name.startsWith(party) ? name : context.texts.within(name);
}

/** What is bought, within a sentence: the matter without the organisation that it may be called by, since no supplier is named beforehand. */
export function purchaseWithin(context: PaperContext): string {
  const party = oneLine(context.notes.organisation);
  const matter = matterWithin(context);
  if (party === '') return matter;
  const words = context.words.common.withParty;
  const named = new RegExp(`[\\s,:–-]*(?:(?<!\\p{L})(?:${words})\\s+)?${escaped(party)}s?`, 'giu');
  const left = oneLine(matter.replaceAll(named, ' ')).replaceAll(/^[\s,:–-]+|[\s,:–-]+$/gu, '');
  return left === '' ? byArea(context) : left;
}

function byArea(context: PaperContext): string {
  const { words, texts } = context;
  const area = knownAnswer(context, 'area');
  if (area === undefined) return texts.within(words.common.matter);
  return interpolateText(context, words.common.matterAt, {
    area: shortArea(texts.within(texts.area(String(area)).name)),
  });
}

/** An area by what it begins with: a list of examples is for the menu. */
function shortArea(name: string): string {
  return name.split(/[:,;(]/)[0]?.trim() ?? name;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
