import type { Inline, Text } from './paper.ts';
import { plainInline } from './plainText.ts';

/** A text in Markdown, where each character stands for itself. Lines that follow are broken by hand. */
export function markdownText(text: Text): string {
  const said = text.filter((inline) => plainInline(inline) !== '');
  const written = said.reduce<string>((before, inline, index) => {
    const piece = marked(inline, said[index - 1], said[index + 1]);
    // Right before a link a mark of exclamation would make a picture of it.
    return (piece.startsWith('[') ? before.replace(/!$/, String.raw`\!`) : before) + piece;
  }, '');
  const lines = written.split('\n').map(markdownLine);
  return lines.filter((line) => line !== '').join('\\\n');
}

/** A text in a cell of a table: one line. */
export function markdownCell(text: Text): string {
  return markdownText(text).replaceAll('\\\n', ' ');
}

function marked(inline: Inline, before: Inline | undefined, after: Inline | undefined): string {
  if (isPlain(inline)) return escaped(plainInline(inline));
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/u.exec(plainInline(inline)) ?? [];
  const text = escaped(words);
  if (text === '') return start;
  if (inline.kind === 'link') return `${start}[${text}](<${address(inline.href)}>)${end}`;
  // Against anything but space and punctuation the stars would be read as stars.
  const isAgainst = (start === '' && isGlue(before, /.$/u)) || (end === '' && isGlue(after, /^./u));
  return start + (isAgainst ? text : `**${text}**`) + end;
}

/** Whether a neighbour leaves no room for the stars. */
function isGlue(neighbour: Inline | undefined, nearest: RegExp): boolean {
  const [letter] = nearest.exec(neighbour === undefined ? '' : plainInline(neighbour)) ?? [];
  if (letter === undefined) return false;
  // Points beyond the first 65 536 letters are none to many who read Markdown.
  const isApart = letter.length === 1 && /[\s\p{P}]/u.test(letter);
  return !isApart || neighbour === undefined || !isPlain(neighbour);
}

/** Markdown has no word for a language. */
function isPlain(
  inline: Inline,
): inline is string | Extract<Inline, { kind: 'swedish' | 'filled' }> {
  return typeof inline === 'string' || inline.kind === 'swedish' || inline.kind === 'filled';
}

/** What Markdown would read as its own, anywhere in a line; GitHub's kind makes links of addresses in a text as well. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<|~@]|&(?=#?\w+;)|:(?=\/\/)/g, String.raw`\$&`)
    .replaceAll(/(?<=www)\./gi, String.raw`\.`);
}

/** What Markdown would read as a heading, a list, a quotation or a rule at the beginning of a line. */
function markdownLine(line: string): string {
  return line
    .trimStart()
    .replace(/^(?=[#>=+-])/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

function address(href: string): string {
  return href.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C');
}
