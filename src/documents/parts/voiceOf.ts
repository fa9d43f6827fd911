import type { Answers } from '#reasoning/index.ts';
import type { PaperWords, Texts } from '#texts/index.ts';

type Said = (text: string) => string;

/**
 * How a paper says what the pages say: the authority by its kind ("kommunen"), and the case as a case, not as answers
 * to questions. What the user has written is never changed.
 */
export function voiceOf(words: PaperWords, answer: Answers[string] | undefined): Said {
  const { word, names } = words.authority;
  const known: Readonly<Record<string, string>> = names;
  const name = known[String(answer)];
  const phrases: readonly (readonly [string, string])[] = Object.values(words.said).flatMap(
    ([from, to]): (readonly [string, string])[] =>
      from === undefined || to === undefined ? [] : [[from, to]],
  );
  // "Myndigheten för …" is the name of an agency.
  const named = new RegExp(
    `(?<!\\p{L})([${word[0]?.toUpperCase()}${word[0]}])${word.slice(1)}(?=s?(?!\\p{L}))(?! för \\p{L})`,
    'gu',
  );
  return (text) => {
    const said = phrases.reduce((now, [from, to]) => now.replaceAll(from, to), text);
    if (name === undefined) return said;
    return said.replace(named, (_, first: string) =>
      first === word[0] ? name : name.slice(0, 1).toUpperCase() + name.slice(1),
    );
  };
}

/** The texts of the rule book in the voice of a paper. */
export function textsInVoice(texts: Texts, say: Said): Texts {
  return {
    ...texts,
    answer: (question, answer) => say(texts.answer(question, answer)),
    condition: (id) => mapStrings(texts.condition(id), say),
    question: (id) => mapStrings(texts.question(id), say),
    route: (id) => mapStrings(texts.route(id), say),
    rule: (id) => mapStrings(texts.rule(id), say),
    step: (id) => mapStrings(texts.step(id), say),
    test: (id) => mapStrings(texts.test(id), say),
    warning: (id) => mapStrings(texts.warning(id), say),
  };
}

/* oxlint-disable typescript/no-unsafe-type-assertion -- what goes in has the form of what comes out */
/** Every text in something, said otherwise. */
export function mapStrings<T>(value: T, say: Said): T {
  if (typeof value === 'string') return say(value) as T & string;
  if (Array.isArray(value))
    return value.map((one: unknown) => mapStrings(one, say)) as T & unknown[];
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, mapStrings(one, say)]),
  ) as T;
}
