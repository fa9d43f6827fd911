import type { Problem, WordFile } from '#rulebook/index.ts';

/** What names one sort of authority as though it were the only one. */
const oneSort: Readonly<Record<string, RegExp>> = {
  sv: /\bkommunens?\b/i,
  en: /\bthe municipality\b/i,
};
/** What an organisation reads, whichever authority it turns to, and the papers of both sides. */
const spoken = ['organisation', 'readiness', 'proposal', 'papers'];

/** Where a paper learns what each sort of authority is called. */
const names = 'authority.names.';

/** What speaks to every authority, which may be a region or the state, names no single sort of it. */
export function checkAuthority(words: readonly WordFile[]): Problem[] {
  return words
    .filter(({ name }) => spoken.some((one) => name === one || name.startsWith(`${one}/`)))
    .flatMap((file) =>
      textsIn(file.data)
        .filter(
          ([path, text]) =>
            oneSort[file.language]?.test(text) === true && !path.join('.').startsWith(names),
        )
        .map(([path]) => ({
          file: file.file,
          line: file.lineOf(path),
          message: `”${path.join('.')}” talar om kommunen; skriv myndigheten, för det kan vara en region eller staten`,
        })),
    );
}

function textsIn(words: unknown, path: readonly string[] = []): [readonly string[], string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    textsIn(value, [...path, key]),
  );
}
