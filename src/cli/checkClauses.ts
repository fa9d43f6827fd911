import type { Problem, Rulebook, WordFile } from '#rulebook/index.ts';

/** Each clause of the agreement outline has its words, and no words are without a clause. */
export function checkClauses(rulebook: Rulebook, words: readonly WordFile[]): Problem[] {
  const clauses = rulebook.paperLaw.clauses.map(({ clause }) => clause);
  return words
    .filter(({ name }) => name === 'papers/agreement')
    .flatMap(({ file, data, lineOf }) => {
      const sections = at(at(data, 'agreement'), 'sections');
      const written = Object.keys(sections ?? {});
      const path = ['agreement', 'sections'];
      return [
        ...clauses
          .filter((clause) => !written.includes(clause))
          .map((clause) => ({
            file,
            line: lineOf(path),
            message: `orden för klausulen ”${clause}” saknas; skriv dem`,
          })),
        ...written
          .filter((clause) => !clauses.includes(clause))
          .map((clause) => ({
            file,
            line: lineOf([...path, clause]),
            message: `klausulen ”${clause}” står inte under clauses i papers.yaml`,
          })),
      ];
    });
}

function at(data: unknown, key: string): object | undefined {
  const found: unknown =
    typeof data === 'object' && data !== null
      ? Object.entries(data).find(([name]) => name === key)?.[1]
      : undefined;
  return typeof found === 'object' && found !== null ? found : undefined;
}
