import { join } from 'node:path';

import { type Answers, openQuestions, shortQuestions } from '#reasoning/index.ts';
import { type Problem, type Rulebook, readWorkedCases, type WorkedCase } from '#rulebook/index.ts';

import rulebook from 'virtual:rulebook';

import type { Terminal } from './terminal.ts';

type LeftToAsk = typeof openQuestions;

/**
 * Prints how many questions the real cases are asked on the short walk, or with `--whole` on the whole one,
 * answered with what is known of them and else “unknown”: a line a case, and the middle of them all.
 */
export function main(argv: readonly string[], terminal: Terminal): number {
  const problems: Problem[] = [];
  const real = readWorkedCases(join(terminal.root, 'rules'), problems).filter(
    ({ kind }) => kind === 'real',
  );
  const leftToAsk = argv.includes('--whole') ? openQuestions : shortQuestions;
  const rows = real.map((one) => ({
    id: one.id,
    asked: questionsAsked(rulebook, one, leftToAsk),
  }));
  for (const { id, asked } of rows)
    terminal.stdout(`${id.padEnd(40)}  ${String(asked.length).padStart(2)}  ${asked.join(' ')}\n`);
  const { median, ninth, most } = spreadOf(rows.map(({ asked }) => asked.length));
  terminal.stdout(
    `${rows.length} cases: median ${median} questions, 90th percentile ${ninth}, most ${most}\n`,
  );
  return 0;
}

/** The questions that a walk asks of a case, in their order. */
export function questionsAsked(
  book: Rulebook,
  { answers: known, asOf }: Pick<WorkedCase, 'answers' | 'asOf'>,
  leftToAsk: LeftToAsk,
): string[] {
  let answers: Answers = {};
  for (;;) {
    const [next] = leftToAsk(book, answers, asOf);
    if (next === undefined) return Object.keys(answers);
    answers = { ...answers, [next.id]: known[next.id] ?? 'unknown' };
  }
}

/** The middle of some numbers, the one that nine of ten do not pass, and the largest. */
export function spreadOf(numbers: readonly number[]): {
  readonly median: number;
  readonly ninth: number;
  readonly most: number;
} {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  return { median: at(0.5), ninth: at(0.9), most: sorted.at(-1) ?? 0 };
}
