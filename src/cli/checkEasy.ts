import type { Problem, WordFile } from '#rulebook/index.ts';

import { lix, longestSentence } from './lix.ts';

/**
 * How hard easy Swedish may be. The limits are set from the texts: the hardest of them lies just below, so
 * that a new one cannot be harder than those there are. LIX below 30 is "very easy" on Björnsson's scale,
 * where ordinary newspapers have 40–50. A sentence of fifteen words is half of what official texts hold.
 */
const limits = { lix: 30, words: 15 };

/** What an ordinary question says that its easy words need not. */
const onlyOrdinary = ['short', 'why', 'ask'];

/**
 * Easy Swedish says, of the kinds it has a file for, all that ordinary Swedish says and nothing else, and each
 * text that is shown together is easy to read. Of conditions it has titles alone: a title is one sentence
 * without a mean to even it out, and the names in it weigh heavily, so they have a LIX together.
 */
export function checkEasy(ordinary: readonly WordFile[], easy: readonly WordFile[]): Problem[] {
  return easy.flatMap((file) => {
    const base = ordinary.find(({ name, language }) => name === file.name && language === 'sv');
    const own = entriesOf(file.data);
    const ids = Object.keys(own);
    const wanted = Object.keys(entriesOf(base?.data));
    const say = (path: readonly string[], message: string): Problem => ({
      file: file.file,
      line: file.lineOf(path),
      message,
    });
    const coverage = [
      ...wanted
        .filter((id) => !ids.includes(id))
        .map((id) => say([id], `”${id}” saknas på lätt svenska; skriv orden`)),
      ...ids
        .filter((id) => !wanted.includes(id))
        .map((id) => say([id], `”${id}” finns inte i ${base?.file ?? 'sv'}; ta bort orden`)),
    ];
    const isTitles = file.name === 'conditions';
    const hard = Object.entries(own).flatMap(([id, words]) => {
      const text = textOf(words);
      return [
        ...(longestSentence(text) > limits.words
          ? [say([id], `”${id}” har en mening med fler än ${limits.words} ord; dela den`)]
          : []),
        ...(!isTitles && lix(text) > limits.lix
          ? [say([id], `”${id}” har LIX över ${limits.lix}; skriv kortare ord och meningar`)]
          : []),
      ];
    });
    const together =
      isTitles && lix(textOf(own)) > limits.lix
        ? [say([], `rubrikerna har tillsammans LIX över ${limits.lix}; skriv kortare ord`)]
        : [];
    const parts = file.name === 'questions' ? lackingParts(own, entriesOf(base?.data), say) : [];
    return [...coverage, ...hard, ...together, ...parts];
  });
}

/** A hint more than ordinary Swedish has is help; an answer more would be a mistake. */
function lackingParts(
  easy: Readonly<Record<string, unknown>>,
  ordinary: Readonly<Record<string, unknown>>,
  say: (path: readonly string[], message: string) => Problem,
): Problem[] {
  return Object.entries(easy).flatMap(([id, words]) => {
    const known = keysIn(words);
    const wanted = keysIn(ordinary[id]).filter((key) => !onlyOrdinary.includes(key));
    const isLabel = (key: string): boolean => key.endsWith('.label');
    return [
      ...wanted
        .filter((key) => !known.includes(key))
        .map((key) => say([id], `”${id}.${key}” saknas på lätt svenska; skriv orden`)),
      ...known
        .filter((key) => isLabel(key) && !wanted.includes(key))
        .map((key) => say([id], `”${id}.${key}” finns inte på vanlig svenska; ta bort orden`)),
    ];
  });
}

function entriesOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

/** The texts within some words as one, each with an end. */
function textOf(words: unknown): string {
  if (typeof words !== 'string') return Object.values(entriesOf(words)).map(textOf).join(' ');
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

function keysIn(words: unknown, before = ''): string[] {
  return Object.entries(entriesOf(words)).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : keysIn(value, `${before}${key}.`),
  );
}
