import { cleanLines } from './cleanLines.ts';

/** What stands together in a text: a heading, a point of a list, a row of a table or a paragraph. */
export type Block = {
  readonly kind: 'heading' | 'item' | 'row' | 'text';
  readonly text: string;
  /** The line that it begins on. */
  readonly line: number;
};

/** How a point of a list or a numbered clause begins: `–`, `•`, `3.`, `3.1`, `a)`, `§ 4`. */
const opening =
  /^(?:[-–—•·▪●◦*]|\d{1,2}(?:\.\d{1,2}){0,3}\.?|\p{L}[.)]|\(?\d{1,2}\)|§ ?\d{1,2}\.?|\d{1,2} ?§)\s/u;
/** A line this long has been broken off by the edge of the page. */
const full = 45;
/** A heading is no longer than this, in words. */
const longest = 9;

/** The blocks of a text, in which lines that were broken off are whole again. */
export function blocksOf(text: string): Block[] {
  const blocks: { readonly lines: string[]; readonly line: number }[] = [];
  let last = '';
  for (const { text: line, number } of cleanLines(text)) {
    const before = blocks.at(-1);
    if (before !== undefined && goesOn(last, line)) before.lines.push(line);
    else blocks.push({ lines: [line], line: number });
    last = line;
  }
  return blocks.map(({ lines, line }) => {
    const whole = joined(lines);
    return { kind: kindOf(whole), text: whole, line };
  });
}

/** Whether a line goes on with the one before it. */
function goesOn(before: string, next: string): boolean {
  if (opening.test(next) || next.includes(' | ') || before.includes(' | ')) return false;
  if (/[.!?:;]["”’)]*$/.test(before) && !/\b(?:bl|t|s|m|f|d|kap|kl|nr|ca)\.$/iu.test(before))
    return false;
  if (/^[\p{Ll}(]/u.test(next)) return true;
  return before.length >= full && !isShouted(next) && !isShouted(before);
}

/** Lines put together; a word that was divided is whole again, but for one that waits for its `och`. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      const isDivided = /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next);
      return isDivided && !/^(?:och|eller|samt)\b/.test(next) ? line.slice(0, -1) : `${line} `;
    })
    .join('');
}

function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

function kindOf(text: string): Block['kind'] {
  if (text.includes(' | ')) return 'row';
  const said = text.replace(opening, '');
  const isShort = said.split(' ').length <= longest && !/[.!?:;,|]$/.test(said);
  if (isShort && (isShouted(said) || (/^\p{Lu}/u.test(said) && !/\d/.test(said)))) return 'heading';
  return said === text ? 'text' : 'item';
}
