import type { Problem } from './problem.ts';
import type { RuleFiles } from './ruleFiles.ts';

/** The title page lists every stage and route once, and no other. */
export function checkTitlePage(files: RuleFiles): Problem[] {
  return files['rulebook.yaml'].flatMap((page) => {
    const stages = files.questions.map(({ data }) => data.stage);
    const routes = files.routes.map(({ data }) => data.id);
    const compare = (field: 'stages' | 'routes', have: readonly string[]): Problem[] =>
      [...new Set([...page.data[field], ...have])]
        .filter((id) => count(page.data[field], id) !== 1 || !have.includes(id))
        .map((id) => ({
          file: page.file,
          line: page.lineOf([field]),
          message: `${field}: ”${id}” ska stå en gång här och finnas som egen fil`,
        }));
    return [...compare('stages', stages), ...compare('routes', routes)];
  });
}

function count(ids: readonly string[], id: string): number {
  return ids.filter((other) => other === id).length;
}
