import { type CaseProblem, readCase, readCaseFile } from '#casefile/index.ts';
import {
  type Answers,
  assess,
  conclusionOf,
  counterfactuals,
  missingQuestions,
  planOf,
  valueOfInformation,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import rulebook from 'virtual:rulebook';

import { describeProblem } from './describeProblem.ts';
import type { Terminal } from './terminal.ts';

type FolderTerminal = Terminal & {
  /** The .json files of a folder, by name; undefined where the path is no folder. */
  readonly filesIn: (path: string) => readonly string[] | undefined;
};

/**
 * Assesses case files and prints one JSON object a line, in order. Returns 1 when any file was wrong. Of a folder
 * each file that ends in .json is assessed: more names than a command can take are given so.
 * A case whose plan comes to one route is `assumed`; what is recommended is still what the rules say without
 * the plan. `--explain` adds what would change each answer, what each unknown costs, and the plan.
 */
export function main(argv: readonly string[], terminal: FolderTerminal): number {
  const named = argv.filter((argument) => argument !== '--explain');
  const isExplained = named.length < argv.length;
  if (named.length === 0) {
    terminal.stderr('Usage: npm run --silent assess -- [--explain] FILE…\n');
    return 1;
  }
  const files = named.flatMap((name) => terminal.filesIn(name) ?? name);
  if (files.length === 0) {
    terminal.stderr('There are no .json files there.\n');
    return 1;
  }
  let failed = false;
  for (const file of files) {
    const line = assessFile(rulebook, file, isExplained, terminal);
    failed ||= 'error' in line;
    terminal.stdout(`${JSON.stringify(line)}\n`);
  }
  return failed ? 1 : 0;
}

function assessFile(
  book: Rulebook,
  file: string,
  isExplained: boolean,
  terminal: Terminal,
): Record<string, unknown> {
  let text: string;
  try {
    text = terminal.readFile(file);
  } catch {
    return {
      file,
      error: { code: 'unreadable', message: 'The file cannot be read. Check the path.' },
    };
  }
  // What is no case of a version that is known is refused here as on the page.
  const whole = readCaseFile(book, text);
  const result = whole.ok ? readCase(book, text) : whole;
  const [problem] = result.problems;
  if (!result.ok || problem !== undefined) return { file, error: errorOf(problem) };

  const { answers, asOf } = result.case;
  const assessment = assess(book, answers, asOf);
  const { status, recommended, routes } = assessment;
  const plan = planOf(book, answers, asOf);
  const isAssumed = conclusionOf(book, answers, assessment, plan).status === 'assumed';
  return {
    file,
    status: isAssumed ? 'assumed' : status,
    recommended,
    routes: Object.fromEntries(
      Object.values(routes).map(({ route, verdict, because, conditions, sources }) => [
        route,
        { verdict, because, conditions, sources },
      ]),
    ),
    missing: missingQuestions(book, answers, asOf),
    rulebook: { id: book.id, version: book.version, hash: book.hash },
    asOf,
    ...(isExplained && { explain: explain(book, answers, asOf), plan }),
  };
}

function explain(book: Rulebook, answers: Answers, asOf: string): Record<string, unknown> {
  return {
    changes: counterfactuals(book, answers, asOf, false),
    changeable: counterfactuals(book, answers, asOf, true),
    unknowns: valueOfInformation(book, answers, asOf),
  };
}

function errorOf(problem: CaseProblem | undefined): { code: string; message: string } {
  const found: CaseProblem = problem ?? { code: 'not-json' };
  return { code: found.code, message: describeProblem(found) };
}
