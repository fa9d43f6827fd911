import { type Answers, assess, missingQuestions, openQuestions } from '#reasoning/index.ts';
import { compiledFor, outcomeDiagrams } from '#reasoning/proof.ts';
import type { Rulebook, WorkedCase } from '#rulebook/index.ts';

import { changedCase, drawnCase } from './drawnCase.ts';
import { perSecond } from './perSecond.ts';
import { type Asking, medianOf, ratesInTurn } from './rate.ts';

const asOf = '2026-11-21';

/** The shipped rule book on cases that are new each time: speed, memory, and what it costs to make it ready. */
export async function benchRulebook(
  rulebook: Rulebook,
  cases: readonly WorkedCase[],
  print: (line: string) => void,
): Promise<void> {
  const real = (number: number): Answers =>
    changedCase(rulebook, asSaved(cases[number % cases.length]?.answers ?? {}), number);
  const asking =
    (ask: (answers: Answers) => unknown, drawn: (number: number) => Answers): Asking =>
    (number) => {
      const answers = drawn(number);
      return () => ask(answers);
    };
  const assessed = (answers: Answers): unknown => assess(rulebook, answers, asOf);
  const whole = (number: number): Answers => drawnCase(rulebook, number, 95);
  const half = (number: number): Answers => drawnCase(rulebook, number, 50);
  const rates = await ratesInTurn(
    [
      asking(assessed, whole),
      asking(assessed, real),
      asking(assessed, half),
      asking((answers) => openQuestions(rulebook, answers, asOf), half),
      asking((answers) => missingQuestions(rulebook, answers, asOf), half),
    ],
    7,
    500,
  );
  const names = [
    ['explained cases', 'nearly all answered, bar 30,000'],
    ['', 'a real one with three answers changed'],
    ['', 'half answered'],
    ['next questions', 'half answered'],
    ['missing questions', 'half answered'],
  ];
  print('');
  print('The shipped rule book, no case twice.');
  for (const [at, [name = '', what]] of names.entries())
    print(`  ${name.padEnd(18)} ${perSecond(rates[at] ?? 0)}  ${what}`);
  const bytes = bytesFor(asking(assessed, whole));
  print(`  memory for one assessment  ${(bytes / 1024).toFixed(1)} KiB, all of it let go`);
  const costs = Array.from({ length: 5 }, () => costOfReady(rulebook));
  print(`  making it ready    ${medianOf(costs.map(({ compiling }) => compiling)).toFixed(0)} ms`);
  print(`  drawing diagrams   ${medianOf(costs.map(({ drawing }) => drawing)).toFixed(0)} ms`);
}

/** Answers as a saved case gives them. */
function asSaved(answers: Answers): Answers {
  return JSON.parse(JSON.stringify(answers)) as Answers;
}

/** Heap bytes for each task: the median over slices, since some slices meet the collector. */
function bytesFor(ask: Asking): number {
  const slices = Array.from({ length: 51 }, (_, slice) => {
    const tasks = Array.from({ length: 100 }, (__, at) => ask(-1 - slice * 100 - at));
    const before = process.memoryUsage().heapUsed;
    for (const task of tasks) task();
    return (process.memoryUsage().heapUsed - before) / tasks.length;
  });
  return medianOf(slices);
}

function costOfReady(rulebook: Rulebook): { compiling: number; drawing: number } {
  // A copy, since what is made ready of a rule book is kept with it.
  const own = { ...rulebook };
  const begun = performance.now();
  const compiled = compiledFor(own, asOf);
  const compiledAt = performance.now();
  // Each is drawn when it is first asked for.
  Object.values(outcomeDiagrams(compiled));
  return { compiling: compiledAt - begun, drawing: performance.now() - compiledAt };
}
