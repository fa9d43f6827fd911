import type { Answers } from '#reasoning/index.ts';

import { cleanText } from './cleanText.ts';

// An answer is `question=answer`, an amount or number `question:amount`; `&` stands between them.
const number = ':';
const word = '=';

/** The answers in one short line. */
export function joinAnswers(answers: Answers): string {
  return Object.entries(answers)
    .map(
      ([question, answer]) =>
        `${escape(question)}${typeof answer === 'number' ? number : word}${escape(String(answer))}`,
    )
    .join('&');
}

/** The answers of such a line, still to be checked; undefined where it is none. */
export function splitAnswers(line: string): Readonly<Record<string, unknown>> | undefined {
  const pairs =
    line === '' ? [] : line.split('&').map((pair) => /^([^=:]*)([=:])(.*)$/s.exec(pair));
  try {
    const entries = pairs.map((pair): [string, unknown] => {
      if (pair === null) throw new SyntaxError('No pair');
      const [, question = '', kind, answer = ''] = pair;
      const text = decodeURIComponent(answer);
      return [decodeURIComponent(question), kind === number ? numberIn(text) : text];
    });
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
}

/** What is no number as `joinAnswers` writes one is left as it is, to be told of. */
function numberIn(text: string): number | string {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : text;
}

/** Cleaned first: half a character cannot be escaped. */
function escape(text: string): string {
  return encodeURIComponent(cleanText(text));
}
