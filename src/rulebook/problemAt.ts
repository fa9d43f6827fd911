import type { Path, Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';

/** A problem at a place in a rule file. */
export function problemAt(file: RuleFile<unknown>, path: Path, message: string): Problem {
  return { file: file.file, line: file.lineOf(path), message };
}

/** Ids of a list that are not among those known. */
export function unknown(
  file: RuleFile<unknown>,
  ids: readonly string[],
  path: Path,
  known: ReadonlySet<string>,
  what: string,
): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => problemAt(file, path, `${what} ”${id}” finns inte; kontrollera stavningen`));
}

/** Ids that two items of a list share. */
export function twice(
  file: RuleFile<unknown>,
  items: readonly { readonly id: string }[],
  list: string,
): Problem[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) < index
      ? [problemAt(file, [list, index, 'id'], `”${id}” finns redan; välj ett annat id`)]
      : [],
  );
}
