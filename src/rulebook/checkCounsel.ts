import { checkAssumptions } from './checkAssumptions.ts';
import type { Path } from './path.ts';
import type { Problem } from './problem.ts';
import type { RuleFiles } from './ruleFiles.ts';

/** The order names each question that is asked first or decides, and each route is of one kind. */
export function checkCounsel(files: RuleFiles): Problem[] {
  const questions = files.questions.flatMap(({ data }) => data.questions);
  const first = questions.filter(({ role }) => role === 'ask' || role === 'hinge');
  const routes = files.routes.map(({ data }) => data.id);
  const plans = files['counsel.yaml'].flatMap(({ file, data, lineOf }) => {
    const say = (path: Path, message: string): Problem => ({ file, line: lineOf(path), message });
    const named = data.packages.flatMap((one) => one.routes);
    return [
      ...misplaced(
        data.order,
        first.map(({ id }) => id),
      ).map((id) =>
        say(
          ['order'],
          `”${id}” ska stå en gång här om frågan finns och har rollen ask eller hinge, annars inte`,
        ),
      ),
      ...misplaced(named, routes).map((id) =>
        say(['packages'], `vägen ”${id}” ska finnas och stå i ett av paketen, bara en gång`),
      ),
    ];
  });
  return [...plans, ...checkAssumptions(files)];
}

/** What stands there though it should not, more than once, or not though it should. */
function misplaced(ids: readonly string[], wanted: readonly string[]): string[] {
  return [...new Set([...ids, ...wanted])].filter(
    (id) => !wanted.includes(id) || ids.filter((other) => other === id).length !== 1,
  );
}
