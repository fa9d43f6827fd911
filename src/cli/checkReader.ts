import type { Problem, WordFile } from '#rulebook/index.ts';

import { textsIn } from './textsIn.ts';

/** What speaks to somebody, in the languages that tell a reader from a party: "ni" is one of the two. */
const spokenTo: Readonly<Record<string, RegExp>> = {
  sv: /(?<!\p{L})(?:ni|ert?|era)(?!\p{L})/iu,
  'sv-easy': /(?<!\p{L})(?:ni|ert?|era)(?!\p{L})/iu,
  en: /\byou(?:rs?)?\b/iu,
};
/** What stands in the same words on the authority's page and on the organisation's: files, and texts by their keys. */
const shared: Readonly<Record<string, RegExp>> = {
  rules: /./u,
  routes: /./u,
  tests: /./u,
  warnings: /./u,
  counsel: /./u,
  upcoming: /^entries\..*/u,
  steps: /\.title$/u,
};
/** Of a question, whoever reads is spoken to in English; in Swedish the reader is "du" and a party "ni". */
const askedBoth = ['sv', 'sv-easy'];

/**
 * What both sides read in the same words speaks to neither: an association that reads "ni får köpa utan annons"
 * takes it to be about itself. Nor does a question, unless the organisation is asked in other words.
 */
export function checkReader(words: readonly WordFile[]): Problem[] {
  return words.flatMap((file) => {
    const { name, language } = file;
    const isQuestions = name === 'questions' && askedBoth.includes(language);
    const keys = isQuestions ? /./u : shared[name];
    if (keys === undefined) return [];
    const otherwise = isQuestions ? keysOf(words, language, 'organisation') : undefined;
    return textsIn(file.data)
      .filter(
        ({ key, text }) =>
          keys.test(key) && otherwise?.has(key) !== true && spokenTo[language]?.test(text) === true,
      )
      .map(({ key }) => ({
        file: file.file,
        line: file.lineOf(key.split('.')),
        message: isQuestions
          ? `”${key}” talar till myndigheten; skriv myndigheten, eller skriv orden till organisationen i organisation.json`
          : `”${key}” läses av både myndigheten och organisationen men talar till en av dem; skriv vem det gäller`,
      }));
  });
}

function keysOf(words: readonly WordFile[], language: string, name: string): ReadonlySet<string> {
  const file = words.find((one) => one.name === name && one.language === language);
  return new Set(textsIn(file?.data).map(({ key }) => key));
}
