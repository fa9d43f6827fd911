import type { Path, Problem } from './problem.ts';
import type { RuleFiles } from './ruleFiles.ts';

/** Each gate has a check and each check a known gate, ids stand once, and changes lead to answers. */
export function checkReadiness(files: RuleFiles): Problem[] {
  const questions = files.questions.flatMap(({ data }) => data.questions);
  const routes = files.routes.map(({ data }) => data.id);
  return files['readiness.yaml'].flatMap(({ file, data, lineOf }) => {
    const say = (path: Path, message: string): Problem => ({ file, line: lineOf(path), message });
    const ids = data.checks.map(({ id }) => id);
    const used = new Set(data.checks.flatMap(({ gates }) => gates));
    const answersOf = (id: string): readonly string[] => {
      const question = questions.find((candidate) => candidate.id === id);
      return question?.kind === 'choice' ? question.answers : [];
    };
    return [
      ...data.gates
        .map((gate, index) => ({ gate, index }))
        .filter(({ gate }) => !used.has(gate))
        .map(({ gate, index }) =>
          say(['gates', index], `”${gate}” har ingen kontroll; skriv en eller ta bort det`),
        ),
      ...data.checks.flatMap(({ id, gates }, index) => [
        ...(ids.indexOf(id) === index
          ? []
          : [say(['checks', index, 'id'], `kontrollen ”${id}” finns redan; välj ett annat id`)]),
        ...gates
          .filter((gate) => !data.gates.includes(gate))
          .map((gate) =>
            say(
              ['checks', index, 'gates'],
              `”${gate}” står inte bland gates; kontrollera stavningen`,
            ),
          ),
      ]),
      ...data.fills.flatMap(({ question, answer, when }, index) => [
        ...(answersOf(question).includes(answer)
          ? []
          : [say(['fills', index], `frågan ”${question}” har inget svar ”${answer}”`)]),
        ...Object.keys(when)
          .filter((id) => !ids.includes(id))
          .map((id) => say(['fills', index, 'when'], `kontrollen ”${id}” finns inte`)),
      ]),
      ...data.changes.flatMap(({ question, from = [], to }, index) =>
        [...from, ...to]
          .filter((answer) => !answersOf(question).includes(answer))
          .map((answer) =>
            say(['changes', index], `frågan ”${question}” har inget svar ”${answer}”`),
          ),
      ),
      ...data.towards
        .filter((route) => !routes.includes(route))
        .map((route) => say(['towards'], `vägen ”${route}” finns inte; kontrollera stavningen`)),
    ];
  });
}
