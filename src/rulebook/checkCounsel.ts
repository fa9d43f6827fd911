import { checkAssumptions } from './checkAssumptions.ts';
import type { Path, Problem } from './problem.ts';
import type { RuleFiles } from './ruleFiles.ts';

/** The order names each question that is asked first or decides, once, and no other. */
export function checkCounsel(files: RuleFiles): Problem[] {
  const questions = files.questions.flatMap(({ data }) => data.questions);
  const first = questions.filter(({ role }) => role === 'ask' || role === 'hinge');
  const plans = files['counsel.yaml'].flatMap(({ file, data, lineOf }) => {
    const say = (path: Path, message: string): Problem => ({ file, line: lineOf(path), message });
    const misused = data.forks.flatMap(({ question }, index) => {
      const found = questions.find(({ id }) => id === question);
      return found === undefined || found.role === 'fork'
        ? []
        : [
            say(
              ['forks', index, 'question'],
              `”${question}” har inte rollen fork; ställ den inte här`,
            ),
          ];
    });
    const order = misplaced(
      data.order,
      first.map(({ id }) => id),
    ).map((id) =>
      say(
        ['order'],
        `”${id}” ska stå en gång här om frågan finns och har rollen ask eller hinge, annars inte`,
      ),
    );
    return [...order, ...misused];
  });
  return [...plans, ...checkAssumptions(files)];
}

/** What stands there though it should not, more than once, or not though it should. */
function misplaced(ids: readonly string[], wanted: readonly string[]): string[] {
  return [...new Set([...ids, ...wanted])].filter(
    (id) => !wanted.includes(id) || ids.filter((other) => other === id).length !== 1,
  );
}
