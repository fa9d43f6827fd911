import { type Block, blocksOf } from './blocksOf.ts';

/** A sentence of an agreement, or what stands as one: a heading, a row of a table. */
export type Sentence = {
  readonly kind: Block['kind'];
  readonly text: string;
  /** The line that its block begins on, in the text as it was given. */
  readonly line: number;
};

/** A stop after one of these ends no sentence, though a capital or a figure follows. */
const abbreviations = new Set(
  'bl.a bl t.ex ex tex s.k kap art jfr enl resp tel nr kl ca cirka max min p.g.a f.d d.v.s dvs dnr org.nr orgnr st mom punkt bil fr.o.m t.o.m fr.o from o.m t.o prop avd ev inkl exkl moms.nr'.split(
    ' ',
  ),
);
/** No sentence is longer than this: a text without a stop is cut at a space. */
const longest = 1500;

/** The sentences of a text. */
export function sentencesOf(text: string): Sentence[] {
  return blocksOf(text).flatMap(({ kind, text: whole, line }) =>
    (kind === 'text' || kind === 'item' ? split(whole) : [whole])
      .flatMap(cut)
      .map((said) => ({ kind, text: said, line })),
  );
}

function split(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]["”’)]*\s+(?=["”’(]?[\p{Lu}\d§])/gu)) {
    const [stop] = match;
    if (stop.startsWith('.') && isInside(text.slice(from, match.index))) continue;
    found.push(text.slice(from, match.index + stop.length).trim());
    from = match.index + stop.length;
  }
  return [...found, text.slice(from).trim()].filter((said) => said !== '');
}

/** Whether a stop after this stands inside a sentence: after an abbreviation, an initial, or the number of a clause. */
function isInside(before: string): boolean {
  if (/^\(?(?:\d{1,2}(?:\.\d{1,2})*|\p{L})$/u.test(before)) return true;
  const word = /[^\s("”]*$/.exec(before.slice(-20))?.[0] ?? '';
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

function cut(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const end = space > from ? space : from + longest;
    parts.push(text.slice(from, end).trim());
    from = end;
  }
  return [...parts, text.slice(from).trim()];
}
