import { filled } from './fill.ts';
import { knownAnswer, oneLine } from './knownAnswer.ts';
import type { Writer } from './writer.ts';

/** What the matter is called on a paper: as the case is called, else by its area. */
export function matterOf(w: Writer): string {
  return oneLine(w.notes.name) || w.texts.sentence(byArea(w));
}

/** The matter within a sentence: "öppet stöd tillsammans med Föreningen Exempel". */
function matterWithin(w: Writer): string {
  const name = oneLine(w.notes.name);
  const party = oneLine(w.notes.organisation);
  if (name === '') return byArea(w);
  // A name keeps its capital.
  return party !== '' && name.startsWith(party) ? name : w.texts.within(name);
}

/** What is bought, within a sentence: the matter without the organisation that it may be called by, since no supplier is named beforehand. */
export function purchaseWithin(w: Writer): string {
  const party = oneLine(w.notes.organisation);
  const matter = matterWithin(w);
  if (party === '') return matter;
  const words = w.words.common.withParty;
  const named = new RegExp(`[\\s,:–-]*(?:(?<!\\p{L})(?:${words})\\s+)?${escaped(party)}s?`, 'giu');
  const left = oneLine(matter.replaceAll(named, ' ')).replaceAll(/^[\s,:–-]+|[\s,:–-]+$/gu, '');
  return left === '' ? byArea(w) : left;
}

function byArea(w: Writer): string {
  const { words, texts } = w;
  const area = knownAnswer(w, 'area');
  if (area === undefined) return texts.within(words.common.matter);
  return filled(w, words.common.matterAt, {
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
