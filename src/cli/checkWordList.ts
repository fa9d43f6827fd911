import type { Problem, WordFile, WordList } from '#rulebook/index.ts';

import { asRead, textsIn } from './textsIn.ts';

type Concept = WordList['concepts'][number];
type Avoided = NonNullable<Concept['avoid']>[number];

/** A word of the list found in a text. */
export type FoundWord = {
  readonly file: WordFile;
  readonly key: string;
  readonly text: string;
  readonly found: string;
  readonly concept: Concept;
  readonly avoided: Avoided;
};

/**
 * No text has a word that the list says not to use, but where the list excepts it; each exception is
 * needed; and a concept is called in the glossary what it is called in the list.
 */
export function checkWordList(list: WordList, files: readonly WordFile[]): Problem[] {
  const all = list.concepts.flatMap((concept) =>
    (concept.avoid ?? []).flatMap((avoided) => foundIn(files, concept, avoided)),
  );
  const excepted = all.filter(isExcepted);
  return [
    ...all
      .filter((one) => !excepted.includes(one))
      .map(({ file, key, found, concept, avoided }) => ({
        file: file.file,
        line: file.lineOf(key.split('.')),
        message: `”${key}” säger ”${found}”; skriv ”${nameIn(concept, file.language)}”. ${avoided.why}`,
      })),
    ...list.concepts.flatMap((concept) =>
      (concept.avoid ?? []).flatMap((avoided) =>
        (avoided.except ?? [])
          .filter((place) => !excepted.some((one) => one.avoided === avoided && isAt(one, place)))
          .map((place) => ({
            file: '../rules/words.yaml',
            line: 1,
            message: `undantaget ”${place}” för ”${avoided.word}” behövs inte; ta bort det`,
          })),
      ),
    ),
    ...list.concepts.flatMap((concept) => otherwiseInGlossary(concept, files)),
  ];
}

/** The words of the list that stand in some files where the list does not except them. */
export function wordsToReplace(list: WordList, files: readonly WordFile[]): FoundWord[] {
  return list.concepts.flatMap((concept) =>
    (concept.avoid ?? []).flatMap((avoided) =>
      foundIn(files, concept, avoided).filter((one) => !isExcepted(one)),
    ),
  );
}

/** What is to be avoided in Swedish is so in easy Swedish too. */
function foundIn(files: readonly WordFile[], concept: Concept, avoided: Avoided): FoundWord[] {
  const pattern = patternOf(avoided.word);
  return files
    .filter(({ language }) => language === avoided.in || language === `${avoided.in}-easy`)
    .flatMap((file) =>
      textsIn(file.data).flatMap(({ key, text }) => {
        const found = pattern.exec(asRead(text))?.[0];
        return found === undefined ? [] : [{ file, key, text, found, concept, avoided }];
      }),
    );
}

/** Whole words only, whatever their capitals. */
function patternOf(word: string): RegExp {
  const isOpen = word.endsWith('*');
  const escaped = (isOpen ? word.slice(0, -1) : word).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped}${isOpen ? '\\p{L}*' : '(?![\\p{L}\\p{N}])'}`,
    'iu',
  );
}

function isExcepted(one: FoundWord): boolean {
  return (one.avoided.except ?? []).some((place) => isAt(one, place));
}

function isAt({ file, key }: FoundWord, place: string): boolean {
  const whole = `${file.name}.${key}`;
  return whole === place || whole.startsWith(`${place}.`);
}

function nameIn(concept: Concept, language: string): string {
  if (language === 'en') return concept.en;
  return language === 'sv-easy' ? (concept.easy ?? concept.sv) : concept.sv;
}

function otherwiseInGlossary(concept: Concept, files: readonly WordFile[]): Problem[] {
  const { term } = concept;
  if (term === undefined) return [];
  return files
    .filter(({ name, language }) => name === 'glossary' && language !== 'sv-easy')
    .flatMap((file) => {
      const entry = textsIn(file.data).find(({ key }) => key === `${term}.term`);
      const name = nameIn(concept, file.language);
      return entry?.text.toLowerCase().startsWith(name.toLowerCase()) === true
        ? []
        : [
            {
              file: file.file,
              line: file.lineOf([term]),
              message: `”${term}” ska heta ”${name}”, som i rules/words.yaml`,
            },
          ];
    });
}
