import { readTexts, type RuleTexts, smallRuleTexts } from '../support/smallRulebook.ts';

/** One change to the small rule book: in `file`, the first `find` becomes `put`. */
export type Change = readonly [file: string, find: string, put: string];

/** What the reader says after some changes, a line a problem: `file:line message`. */
export function problemsAfter(...changes: readonly Change[]): string[] {
  return problemsIn(changes.reduce(changed, smallRuleTexts));
}

/** What the reader says about some rule texts, a line a problem. */
export function problemsIn(texts: RuleTexts): string[] {
  const reading = readTexts(texts);
  return reading.ok
    ? []
    : reading.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

function changed(texts: RuleTexts, [file, find, put]: Change): RuleTexts {
  const text = texts[file] ?? '';
  if (!text.includes(find)) throw new Error(`“${find}” does not stand in ${file}.`);
  return { ...texts, [file]: text.replace(find, () => put) };
}
