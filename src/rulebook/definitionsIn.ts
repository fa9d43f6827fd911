import type { ReferenceKind } from './referencesIn.ts';
import type { Path } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import { readRuleFiles, type RuleFiles } from './ruleFiles.ts';

/** An id that a rule file gives to something, and where. */
export type Definition = {
  readonly kind: ReferenceKind | 'step' | 'areaId' | 'term';
  readonly id: string;
  readonly file: RuleFile<unknown>;
  readonly path: Path;
};

/** Every id that the rule files give. */
export function definitionsIn(files: RuleFiles): Definition[] {
  const found: Definition[] = [];
  const add = (
    kind: Definition['kind'],
    id: string,
    file: RuleFile<unknown>,
    ...path: Path
  ): void => {
    found.push({ kind, id, file, path });
  };
  for (const file of files.sources)
    file.data.provisions.forEach(({ id }, i) => add('source', id, file, 'provisions', i, 'id'));
  for (const file of files['figures.yaml'])
    file.data.figures.forEach(({ id }, i) => add('figure', id, file, 'figures', i, 'id'));
  for (const file of files.codes) add('codes', file.data.id, file, 'id');
  for (const file of files['areas.yaml']) {
    file.data.groups.forEach((id, i) => add('group', id, file, 'groups', i));
    file.data.areas.forEach(({ id, tags }, i) => {
      add('areaId', id, file, 'areas', i, 'id');
      tags.forEach((tag, j) => add('tag', tag, file, 'areas', i, 'tags', j));
    });
  }
  for (const file of files.questions)
    file.data.questions.forEach(({ id }, i) => add('question', id, file, 'questions', i, 'id'));
  for (const file of files.tests) add('test', file.data.id, file, 'id');
  for (const file of files.conditions)
    file.data.conditions.forEach(({ id }, i) => add('condition', id, file, 'conditions', i, 'id'));
  for (const file of files['gates.yaml'])
    file.data.gates.forEach(({ id }, i) => add('rule', id, file, 'gates', i, 'id'));
  for (const file of files['warnings.yaml'])
    file.data.warnings.forEach(({ id }, i) => add('warning', id, file, 'warnings', i, 'id'));
  for (const file of files['glossary.yaml'])
    file.data.terms.forEach(({ id }, i) => add('term', id, file, 'terms', i, 'id'));
  for (const file of files['recommendation.yaml']) {
    file.data.candidates.forEach(({ id }, i) => add('rule', id, file, 'candidates', i, 'id'));
    file.data.none.steps.forEach(({ id }, i) => add('step', id, file, 'none', 'steps', i, 'id'));
  }
  for (const file of files.routes) {
    add('route', file.data.id, file, 'id');
    file.data.excludedBy.forEach(({ id }, i) => add('rule', id, file, 'excludedBy', i, 'id'));
    file.data.carriedBy.forEach(({ id }, i) => add('rule', id, file, 'carriedBy', i, 'id'));
    file.data.steps.forEach(({ id }, i) => add('step', id, file, 'steps', i, 'id'));
  }
  return found;
}

/** A place in a rule file. */
type Location = { readonly file: string; readonly line: number };

/** Finds where the rule files of a folder give an id to something; the title page for what they do not. */
export function whereDefined(folder: string): (id: string) => Location {
  const places = new Map(
    definitionsIn(readRuleFiles(folder, [])).map(({ id, file, path }) => [
      id,
      { file: file.file, line: file.lineOf(path) },
    ]),
  );
  return (id) => places.get(id) ?? { file: 'rulebook.yaml', line: 1 };
}
