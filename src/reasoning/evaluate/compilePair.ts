import type { Compiled } from '#reasoning/model/compiled.ts';
import { type Probe, probesIn } from '#reasoning/model/expression.ts';
import { sampleAnswers } from '#reasoning/model/sampleAnswers.ts';
import { criteriaIn } from '#reasoning/model/taggedCriterion.ts';
import { type Variable, variableOf } from '#reasoning/model/variable.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import { compileRulebook } from './compileRulebook.ts';
import { uniteRulebooks } from './uniteRulebooks.ts';

/** Two rule books made ready for one day, with the same questions, routes and classes of answers. */
export type CompiledPair = {
  readonly older: Compiled;
  readonly newer: Compiled;
  readonly variables: readonly Variable[];
  /** The questions and areas of both, with the answers of both. */
  readonly both: Pick<Rulebook, 'questions' | 'areas'>;
};

/** Makes two rule books ready for diagrams in one store: what either can tell apart, both tell apart. */
export function compilePair(olderBook: Rulebook, newerBook: Rulebook, asOf: string): CompiledPair {
  const books = uniteRulebooks(olderBook, newerBook);
  const older = compileRulebook(books[0], asOf);
  const newer = compileRulebook(books[1], asOf);
  const both = bothIn(...books);
  const probes = [...probesOf(older), ...probesOf(newer)];
  const variables = both.questions.map((question, index) =>
    variableOf(
      question.id,
      probes.filter(({ variable }) => variable === index),
      sampleAnswers(both, question),
      books.some(({ questions }) => presumes(questions[index])),
    ),
  );
  return { older: { ...older, variables }, newer: { ...newer, variables }, variables, both };
}

/** Every probe of a rule book once. What two rule books ask under the same name may differ. */
function probesOf({ rulebook, ready }: Compiled): Probe[] {
  const probes = criteriaIn(rulebook).flatMap((criterion) => probesIn(ready(criterion).expression));
  return [...new Map(probes.map((probe) => [`${probe.variable} ${probe.key}`, probe])).values()];
}

function presumes(question: Question | undefined): boolean {
  return question !== undefined && 'presume' in question && question.presume !== undefined;
}

/** Both books in one, to take sample answers from: every answer, area, code list, amount and criterion. */
function bothIn(older: Rulebook, newer: Rulebook): Rulebook {
  return {
    ...newer,
    figures: apart(older.figures, newer.figures),
    codes: apart(older.codes, newer.codes),
    areas: [...new Map([...older.areas, ...newer.areas].map((area) => [area.id, area])).values()],
    questions: newer.questions.map((question, index) => {
      const other = older.questions[index];
      return question.kind === 'choice' && other?.kind === 'choice'
        ? { ...question, answers: [...new Set([...other.answers, ...question.answers])] }
        : question;
    }),
    tests: [...older.tests, ...newer.tests],
    routes: [...older.routes, ...newer.routes],
    conditions: apart(older.conditions, newer.conditions),
    warnings: [...older.warnings, ...newer.warnings],
    candidates: [...older.candidates, ...newer.candidates],
  };
}

function apart<T>(
  older: Readonly<Record<string, T>>,
  newer: Readonly<Record<string, T>>,
): Record<string, T> {
  const named = (prefix: string, items: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(items).map(([id, item]) => [`${prefix} ${id}`, item]);
  return Object.fromEntries([...named('older', older), ...named('newer', newer)]);
}
