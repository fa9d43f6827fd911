import { join } from 'node:path';

import {
  type Problem,
  readWordList,
  readWords,
  type WordFile,
  type WordList,
} from '#rulebook/index.ts';

import { wordsToReplace } from './checkWordList.ts';
import { lix, longestSentence } from './lix.ts';
import type { Terminal } from './terminal.ts';
import { asRead, textsIn } from './textsIn.ts';

const longestShown = 5;

const languages = ['sv', 'sv-easy', 'en'];

/**
 * Prints for each language how many texts there are, how hard they are to read, the longest sentences, and
 * how many texts have a word that the word list says not to use. Returns 1 when any has. Given the folder of
 * an earlier edition, it also says how many texts are other than there.
 */
export function main([earlier]: readonly string[], terminal: Terminal): number {
  const problems: Problem[] = [];
  const list = readWordList(join(terminal.root, 'rules'), problems);
  const files = readWords(join(terminal.root, 'locales'), languages, problems);
  const before =
    earlier === undefined ? undefined : readWords(join(earlier, 'locales'), languages, problems);
  for (const { file, line, message } of problems) terminal.stderr(`${file}:${line}  ${message}\n`);
  let toReplace = 0;
  for (const language of new Set(files.map((file) => file.language))) {
    const { lines, replace } = describe(list, inLanguage(files, language));
    toReplace += replace;
    for (const line of lines) terminal.stdout(`${line}\n`);
    if (before !== undefined)
      terminal.stdout(
        `  ${changed(inLanguage(before, language), inLanguage(files, language))} texts are other than before\n`,
      );
  }
  return problems.length + toReplace === 0 ? 0 : 1;
}

function describe(list: WordList, files: readonly WordFile[]) {
  const texts = files.flatMap((file) =>
    textsIn(file.data).map(({ key, text }) => ({
      at: `${file.name}.${key}`,
      text: asRead(text),
    })),
  );
  const whole = texts.map(({ text }) => (/[.?!:]$/.test(text) ? text : `${text}.`)).join(' ');
  const found = wordsToReplace(list, files);
  const replace = new Set(found.map(({ file, key }) => `${file.name}.${key}`)).size;
  const share = ((100 * replace) / Math.max(1, texts.length)).toFixed(2);
  const longest = texts
    .map(({ at, text }) => ({ at, words: longestSentence(text) }))
    .toSorted((a, b) => b.words - a.words)
    .slice(0, longestShown);
  return {
    replace,
    lines: [
      `${files[0]?.language ?? ''}: ${texts.length} texts, LIX ${lix(whole).toFixed(1)}, with a word to replace: ${replace} (${share} %)`,
      ...longest.map(({ at, words }) => `  ${String(words).padStart(3)} words  ${at}`),
      ...found.map(({ file, key, found: word }) => `  “${word}”  ${file.name}.${key}`),
    ],
  };
}

function inLanguage(files: readonly WordFile[], language: string): WordFile[] {
  return files.filter((file) => file.language === language);
}

/** How many texts are new or say something else. A text is known by its ids, also when its file was divided. */
function changed(before: readonly WordFile[], now: readonly WordFile[]): number {
  const said = new Map(byId(before));
  return byId(now).filter(([id, text]) => said.get(id) !== text).length;
}

function byId(files: readonly WordFile[]): [id: string, text: string][] {
  return files.flatMap(({ name, data }) =>
    textsIn(data).map(({ key, text }): [string, string] => [
      `${name.replace(/\/.*/, '')}.${key}`,
      text,
    ]),
  );
}
