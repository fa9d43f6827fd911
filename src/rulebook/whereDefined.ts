import { definitionsIn } from './definitionsIn.ts';
import { readRuleFiles } from './ruleFiles.ts';

/** A place in a rule file. */
type Place = { readonly file: string; readonly line: number };

/** Finds where the rule files of a folder give an id to something; the title page for what they do not. */
export function whereDefined(folder: string): (id: string) => Place {
  const places = new Map(
    definitionsIn(readRuleFiles(folder, [])).map(({ id, file, path }) => [
      id,
      { file: file.file, line: file.lineOf(path) },
    ]),
  );
  return (id) => places.get(id) ?? { file: 'rulebook.yaml', line: 1 };
}
