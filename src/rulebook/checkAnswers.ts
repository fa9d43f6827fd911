import type { Path, Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import type { RuleFiles } from './ruleFiles.ts';

type Comparison = {
  readonly question: string;
  readonly path: Path;
  readonly parts: Readonly<Record<string, unknown>>;
};

const bounds = ['under', 'atMost', 'over', 'atLeast'];

/** A criterion asks its question something the question can answer, in the right unit. */
export function checkAnswers(files: RuleFiles): Problem[] {
  const questions = new Map(
    files.questions.flatMap(({ data }) =>
      data.questions.map((question) => [question.id, question]),
    ),
  );
  const areas = files['areas.yaml'].flatMap(({ data }) => data.areas.map(({ id }) => id));
  const units = new Map<string, string>(
    files['figures.yaml'].flatMap(({ data }) => data.figures.map(({ id, unit }) => [id, unit])),
  );
  const all: readonly RuleFile<unknown>[] = Object.values(files).flat();
  return all.flatMap((file) =>
    comparisonsIn(file.data).flatMap(({ question: id, path, parts }): Problem[] => {
      const question = questions.get(id);
      if (question === undefined) return [];
      const say = (message: string): Problem => ({
        file: file.file,
        line: file.lineOf(path),
        message,
      });
      const asked = [parts['is'], parts['isOneOf']]
        .flat()
        .filter((answer) => typeof answer === 'string');
      const known =
        question.kind === 'choice' ? question.answers : question.kind === 'area' ? areas : [];
      const wrongAnswers = asked
        .filter((answer) => !known.includes(answer))
        .map((answer) => say(`frågan ”${id}” har inget svar ”${answer}”`));
      const bound = bounds.map((name) => parts[name]).find((value) => value !== undefined);
      if (bound === undefined) return wrongAnswers;
      if (question.kind !== 'amount' && question.kind !== 'number')
        return [say(`frågan ”${id}” svarar inte med ett tal och kan inte jämföras`)];
      const figure = isFigure(bound) ? bound.figure : undefined;
      const unit = figure === undefined ? undefined : units.get(figure);
      return unit === undefined || unit === question.unit
        ? []
        : [say(`frågan ”${id}” är i ${question.unit} men beloppet ”${figure}” i ${unit}`)];
    }),
  );
}

function isFigure(bound: unknown): bound is { readonly figure: string } {
  return typeof bound === 'object' && bound !== null && 'figure' in bound;
}

function comparisonsIn(data: unknown, path: Path = []): Comparison[] {
  if (Array.isArray(data)) return data.flatMap((item, i) => comparisonsIn(item, [...path, i]));
  if (data === null || typeof data !== 'object') return [];
  const parts: Readonly<Record<string, unknown>> = { ...data };
  if (typeof parts['question'] === 'string') return [{ question: parts['question'], path, parts }];
  return Object.entries(parts).flatMap(([key, value]) => comparisonsIn(value, [...path, key]));
}
