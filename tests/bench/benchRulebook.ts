import { type Answers, assess, missingQuestions, openQuestions } from '#reasoning/index.ts';
import { compiledFor, outcomeDiagrams } from '#reasoning/proof.ts';
import type { Rulebook, WorkedCase } from '#rulebook/index.ts';

import { perSecond } from './perSecond.ts';
import { medianOf, ratesInTurn } from './rate.ts';

/** The shipped rule book on its real cases: speed, memory and what it costs to make it ready. */
export async function benchRulebook(
  rulebook: Rulebook,
  cases: readonly WorkedCase[],
  print: (line: string) => void,
): Promise<void> {
  // Answers as a saved case gives them.
  const answered = cases.map(({ answers, asOf }) => ({ answers: asSaved(answers), asOf }));
  const halfway = answered.map(({ answers, asOf }) => ({ answers: firstHalf(answers), asOf }));
  // A value of its own each time: what was asked of a case before is remembered.
  const amount = rulebook.questions.find(({ kind }) => kind === 'amount')?.id ?? '';
  let value = 0;
  const anew = (answers: Answers): Answers => ({ ...answers, [amount]: (value += 1) });
  const [assessing = 0, asking = 0, missing = 0] = await ratesInTurn(
    [
      answered.map(
        ({ answers, asOf }) =>
          () =>
            assess(rulebook, answers, asOf),
      ),
      halfway.map(
        ({ answers, asOf }) =>
          () =>
            openQuestions(rulebook, anew(answers), asOf),
      ),
      halfway.map(
        ({ answers, asOf }) =>
          () =>
            missingQuestions(rulebook, anew(answers), asOf),
      ),
    ],
    7,
    500,
  );
  print('');
  print(`The shipped rule book, ${cases.length} real cases.`);
  print(`  assessments        ${perSecond(assessing)}  bar 250,000`);
  print(`  next questions     ${perSecond(asking)}  halfway through`);
  print(`  missing questions  ${perSecond(missing)}  halfway through`);
  const bytes = bytesFor(
    answered.map(
      ({ answers, asOf }) =>
        () =>
          assess(rulebook, answers, asOf),
    ),
  );
  print(`  memory for one assessment  ${(bytes / 1024).toFixed(1)} KiB, all of it let go`);
  const costs = Array.from({ length: 5 }, () => costOfReady(rulebook, '2026-11-21'));
  print(`  making it ready    ${medianOf(costs.map(({ compiling }) => compiling)).toFixed(0)} ms`);
  print(`  drawing diagrams   ${medianOf(costs.map(({ drawing }) => drawing)).toFixed(0)} ms`);
}

function asSaved(answers: Answers): Answers {
  return JSON.parse(JSON.stringify(answers)) as Answers;
}

function firstHalf(answers: Answers): Answers {
  const entries = Object.entries(answers);
  return Object.fromEntries(entries.slice(0, Math.floor(entries.length / 2)));
}

/** Heap bytes for each task: the median over slices, since some slices meet the collector. */
function bytesFor(tasks: readonly (() => unknown)[]): number {
  const slices = Array.from({ length: 51 }, () => {
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 10; round += 1) for (const task of tasks) task();
    return (process.memoryUsage().heapUsed - before) / (10 * tasks.length);
  });
  return medianOf(slices);
}

function costOfReady(rulebook: Rulebook, asOf: string): { compiling: number; drawing: number } {
  // Questions of its own: those who have the same share what is drawn.
  const own = { ...rulebook, questions: [...rulebook.questions] };
  const begun = performance.now();
  const compiled = compiledFor(own, asOf);
  const compiledAt = performance.now();
  // Each is drawn when it is first asked for.
  Object.values(outcomeDiagrams(compiled));
  return { compiling: compiledAt - begun, drawing: performance.now() - compiledAt };
}
