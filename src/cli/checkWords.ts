import type {
  AgreementSigns,
  Knowledge,
  Problem,
  Rulebook,
  WordFile,
  WorkedCase,
  WorkshopPlan,
} from '#rulebook/index.ts';

import { fields } from './fields.ts';
import { wordsNeeded } from './wordsNeeded.ts';

type TextEntry = { readonly key: string; readonly text: unknown };

/**
 * Every id has its words in every language and no words are without an id; each figure shown is an
 * amount of the rule book and each link leads to a term. The pages' own words follow no ids: of them,
 * as of all, the languages must have the same, with the same figures.
 */
export function checkWords(
  rulebook: Rulebook,
  cases: readonly WorkedCase[],
  knowledge: Knowledge,
  files: readonly WordFile[],
  plan?: WorkshopPlan,
  signs?: AgreementSigns,
): Problem[] {
  const needed: ReturnType<typeof wordsNeeded> = {
    ...wordsNeeded(rulebook, cases, knowledge, plan),
    ...(signs && { 'agreement-signs': { must: fields(signs.signs, 'name', 'why', 'question') } }),
  };
  const languages = [...new Set(files.map(({ language }) => language))];
  const names = new Set([...Object.keys(needed), ...files.map(({ name }) => name)]);
  const absent = [...names].flatMap((name) =>
    languages
      .filter((language) => !files.some((file) => isFile(file, language, name)))
      .map((language) => ({
        file: `${language}/${name}.json`,
        line: 1,
        message: 'filen med ord saknas',
      })),
  );
  return [
    ...absent,
    ...files.flatMap((file) => [
      ...checkKeys(file, needed[file.name]),
      ...(isOfIds(needed[file.name]) ? checkTexts(rulebook, file) : []),
      ...files
        .filter(({ name, language }) => name === file.name && language !== file.language)
        .flatMap((other) => compare(file, other, needed[file.name]?.apart)),
    ]),
  ];
}

type Needed = ReturnType<typeof wordsNeeded>[string] | undefined;

/** Whether all words of a file follow ids. */
function isOfIds(needed: Needed): boolean {
  return needed !== undefined && needed.within === undefined;
}

function checkKeys(file: WordFile, needed: Needed): Problem[] {
  if (needed === undefined) return [];
  const keys = new Set(
    wordsIn(file.data)
      .map(({ key }) => key)
      .filter((key) => key.startsWith(needed.within ?? '')),
  );
  const known = new Set([...needed.must, ...(needed.may ?? [])]);
  return [
    ...needed.must
      .filter((key) => !keys.has(key))
      .map((key) => say(file, key, `orden för ”${key}” saknas; skriv dem`)),
    ...[...keys]
      .filter((key) => !known.has(key))
      .map((key) =>
        say(file, key, `orden för ”${key}” hör inte till något id; ta bort dem eller rätta id:t`),
      ),
  ];
}

function checkTexts(rulebook: Rulebook, file: WordFile): Problem[] {
  const terms = new Set(rulebook.terms.map(({ id }) => `term:${id}`));
  return wordsIn(file.data).flatMap(({ key, text }) => {
    if (typeof text !== 'string' || text.trim() === '')
      return [say(file, key, `”${key}” ska ha en text`)];
    return [
      ...placeholdersIn(text)
        .filter((id) => rulebook.figures[id] === undefined)
        .map((id) => say(file, key, `beloppet {{${id}}} finns inte i figures.yaml`)),
      ...linksIn(text)
        .filter((link) => !terms.has(link))
        .map((link) => say(file, key, `länken (${link}) leder inte till ett ord i glossary.yaml`)),
    ];
  });
}

/** What the other language has and this one lacks. */
function compare(file: WordFile, other: WordFile, apart: string | undefined): Problem[] {
  const own = new Map(wordsIn(file.data).map(({ key, text }) => [key, text]));
  return wordsIn(other.data).flatMap(({ key, text }) => {
    if (apart !== undefined && key.startsWith(apart)) return [];
    const mine = own.get(key);
    if (mine === undefined) return [say(file, key, `”${key}” finns bara i ${other.file}`)];
    const shown = new Set(placeholdersIn(mine));
    return placeholdersIn(text)
      .filter((id) => !shown.has(id))
      .map((id) => say(file, key, `{{${id}}} står bara i ${other.file}`));
  });
}

function wordsIn(data: unknown, path: readonly string[] = []): TextEntry[] {
  if (typeof data !== 'object' || data === null) return [{ key: path.join('.'), text: data }];
  return Object.entries(data).flatMap(([key, value]) => wordsIn(value, [...path, key]));
}

function placeholdersIn(text: unknown): string[] {
  return [...String(text).matchAll(/\{\{\s*([^\s,}]+)/g)].map(([, id = '']) => id);
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link);
}

function isFile(file: WordFile, language: string, name: string): boolean {
  return file.language === language && file.name === name;
}

function say(file: WordFile, key: string, message: string): Problem {
  return { file: file.file, line: file.lineOf(key.split('.')), message };
}
