import type { Problem, WordFile } from '#rulebook/index.ts';

import { lix, longestSentence } from './lix.ts';
import { asRead, textsIn } from './textsIn.ts';

/**
 * How hard easy Swedish may be. The limits are set from the texts: the hardest of them lies just below, so
 * that a new one cannot be harder than those there are. LIX below 30 is "very easy" on Björnsson's scale,
 * where ordinary newspapers have 40–50. A sentence of fifteen words is half of what official texts hold.
 */
const limits = { lix: 30, words: 15 };

/**
 * What each file says in easy words. Of a file that follows ids everything is said anew, but for short names,
 * whom to ask and what is sent to others. Of the pages' own words only `parts` are read in easy Swedish: there
 * a text that is easy as it stands needs no other.
 */
const coverage: Readonly<
  Record<string, { readonly ordinary?: RegExp; readonly parts?: readonly string[] }>
> = {
  questions: { ordinary: /\.(?:short|ask)$/ },
  organisation: { ordinary: /\.(?:short|ask)$/ },
  routes: { ordinary: /\.(?:name|short)$/ },
  rules: {},
  conditions: {},
  steps: {},
  warnings: {},
  counsel: { ordinary: /^packages\..*\.(?:name|text)$/ },
  readiness: { ordinary: /\.(?:short|request)$/ },
  walk: { parts: ['start', 'review'] },
  'result/result': {
    parts: ['result.status', 'result.short', 'result.phases', 'result.parts'],
  },
  'result/papers': { parts: [] },
  proposal: { parts: ['page', 'readiness', 'result', 'no'] },
};
/** What stands in those parts and is read by others than who reads easy Swedish: a letter, what a lawyer is told. */
const apart = ['no.mail'];

/** Easy Swedish says what it is to say and nothing that there is not, and what is shown together is easy to read. */
export function checkEasy(ordinary: readonly WordFile[], easy: readonly WordFile[]): Problem[] {
  const lacking = Object.keys(coverage)
    .filter((name) => !easy.some((file) => file.name === name))
    .map((name) => ({ file: `sv-easy/${name}.json`, line: 1, message: 'filen med ord saknas' }));
  return [
    ...lacking,
    ...easy.flatMap((file) => {
      const base = ordinary.find(({ name, language }) => name === file.name && language === 'sv');
      return checkFile(file, base?.file ?? 'sv', textsOf(base?.data));
    }),
  ];
}

function checkFile(file: WordFile, from: string, base: ReadonlyMap<string, string>): Problem[] {
  const { ordinary, parts } = coverage[file.name] ?? {};
  const own = textsOf(file.data);
  const say = (key: string, message: string): Problem => ({
    file: file.file,
    line: file.lineOf(key.split('.')),
    message: `”${key}” ${message}`,
  });
  const wanted = [...base.keys()].filter((key) => ordinary?.test(key) !== true);
  const unsaid = wanted.filter((key) => !own.has(key));
  // A hint more than ordinary Swedish has is help; anything else would never be read.
  const isHelp = (key: string): boolean =>
    /\.answers\.[^.]+\.hint$/.test(key) && base.has(key.replace(/hint$/, 'label'));
  return [
    ...(parts === undefined
      ? unsaid.map((key) => say(key, 'saknas på lätt svenska; skriv orden'))
      : []),
    ...[...own.keys()]
      .filter((key) => !base.has(key) && !isHelp(key))
      .map((key) => say(key, `finns inte i ${from}; ta bort orden`)),
    ...(parts === undefined ? hardOf(own, firstOf, say) : hardOf(spokenIn(parts), firstOf, say)),
  ];

  /** What is read of the parts: the easy words, and the ordinary ones where there are no others. */
  function spokenIn(those: readonly string[]): ReadonlyMap<string, string> {
    const isRead = (key: string): boolean =>
      those.some((part) => key.startsWith(`${part}.`)) &&
      !apart.some((part) => key.startsWith(`${part}.`));
    return new Map([...[...base].filter(([key]) => isRead(key)), ...own]);
  }
}

/** The texts with a sentence that is too long, and what is shown together and is too hard. */
function hardOf(
  texts: ReadonlyMap<string, string>,
  togetherBy: (key: string) => string,
  say: (key: string, message: string) => Problem,
): Problem[] {
  const long = [...texts]
    .filter(([, text]) => longestSentence(text) > limits.words)
    .map(([key]) => say(key, `har en mening med fler än ${limits.words} ord; dela den`));
  const together = new Map<string, string>();
  for (const [key, text] of texts) {
    const by = togetherBy(key);
    together.set(by, `${together.get(by) ?? ''} ${ended(text)}`);
  }
  const hard = [...together]
    .filter(([, text]) => lix(text) > limits.lix)
    .map(([key]) => say(key, `har LIX över ${limits.lix}; skriv kortare ord och meningar`));
  return [...long, ...hard];
}

function textsOf(data: unknown): Map<string, string> {
  return new Map(textsIn(data).map(({ key, text }) => [key, asRead(text)]));
}

/** What a text is shown with: a page, an id, or one of those below it where ids are of several kinds. */
function firstOf(key: string): string {
  const [first = '', second = ''] = key.split('.');
  return severalKinds.has(first) ? `${first}.${second}` : first;
}
const severalKinds = new Set(['assumed', 'packages', 'checks', 'gates', 'outcomes', 'refusals']);

function ended(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text}.`;
}
