import { firstLetters, type Word } from './wordsIn.ts';

/** The words that stand for each other, by the name of their group. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** From where to where in a sentence. */
export type Span = { readonly start: number; readonly end: number };

/** What one word of a phrase lets through; `gap` is a few words of any kind. */
type Step = 'gap' | ((word: string) => boolean);

/** The groups that there always are, word by word: a number, and the two parts of an organisation's number. */
const numberGroups: Readonly<Record<string, readonly RegExp[]>> = {
  tal: [/^\d+(?:[ ,]\d+)*$/],
  orgnr: [/^\d{6}$/, /^\d{4}$/],
};
/** So many words may stand in a gap, and so many signs between two words of a phrase. */
const gapWords = 4;
const between = 3;

/**
 * Finds any of some phrases among the words of a sentence. A phrase is tried where its first letters stand, and
 * word by word: no text makes it slow.
 */
export function compilePhrases(
  phrases: readonly string[],
  groups: Groups,
): (words: readonly Word[]) => Span[] {
  const byLetters = new Map<string, Step[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(/[ -]+/).filter((part) => part !== '');
    const steps = parts.flatMap((part) => stepsOf(part, groups));
    for (const letters of new Set(firstOf(parts[0] ?? '', groups).map(lettersOf)))
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), steps]);
  }
  const anywhere = byLetters.get('') ?? [];
  return (words) => {
    const found: Span[] = [];
    words.forEach(({ letters, start }, at) => {
      for (const phrasesHere of [byLetters.get(letters), anywhere])
        for (const steps of phrasesHere ?? []) {
          const last = follow(words, at, steps);
          if (last !== undefined) found.push({ start, end: last.end });
        }
    });
    return found;
  };
}

/** The last word of a phrase that begins at a place, when it stands there. */
function follow(words: readonly Word[], at: number, steps: readonly Step[]): Word | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return words[at - 1];
  if (step === 'gap') {
    for (let skipped = 0; skipped <= gapWords; skipped += 1) {
      const last = follow(words, at + skipped, rest);
      if (last !== undefined) return last;
    }
    return undefined;
  }
  const word = words[at];
  if (word === undefined || !step(word.text)) return undefined;
  const next = words[at + 1];
  const isApart = next !== undefined && next.start - word.end > between;
  return rest.length > 0 && isApart ? undefined : follow(words, at + 1, rest);
}

function stepsOf(part: string, groups: Groups): readonly Step[] {
  if (part === '…') return ['gap'];
  const group = groupIn(part);
  const numbers = numberGroups[group ?? ''];
  if (numbers !== undefined) return numbers.map((number) => (word) => number.test(word));
  const wanted = group === undefined ? [part] : (groups.get(group) ?? []);
  const tests = wanted.map(wordTest);
  return [(word) => tests.some((test) => test(word))];
}

function wordTest(part: string): (word: string) => boolean {
  const text = part.replaceAll('*', '');
  if (part.startsWith('*') && part.endsWith('*')) return (word) => word.includes(text);
  if (part.startsWith('*')) return (word) => word.endsWith(text);
  if (part.endsWith('*')) return (word) => word.startsWith(text);
  return (word) => word === text;
}

/** The words that a phrase can begin with, as they are written; a gap or a number can be any. */
function firstOf(part: string, groups: Groups): readonly string[] {
  const group = groupIn(part);
  if (part === '…' || (group !== undefined && group in numberGroups)) return [''];
  return group === undefined ? [part] : (groups.get(group) ?? []);
}

/** What a word begins with; nothing where that can be anything. */
function lettersOf(part: string): string {
  return part.startsWith('*') || part.replaceAll('*', '').length < firstLetters
    ? ''
    : part.slice(0, firstLetters);
}

function groupIn(part: string): string | undefined {
  return /^<(.+)>$/.exec(part)?.[1];
}
