import { assess } from '#reasoning/index.ts';
import { compiledFor, outcomeDiagrams } from '#reasoning/proof.ts';

import { grownAnswers, grownRulebook } from './grownRulebook.ts';
import { perSecond } from './perSecond.ts';
import { ratesInTurn } from './rate.ts';

const day = '2026-01-01';

/** How the cost grows with a rule book of ten and a hundred times the rules. */
export async function benchGrowth(print: (line: string) => void): Promise<void> {
  print('');
  print('A generated rule book, growing.');
  const books = [1, 10, 100].map((times) => {
    const book = grownRulebook(times);
    const begun = performance.now();
    outcomeDiagrams(compiledFor(book, day));
    return { times, book, ready: performance.now() - begun };
  });
  const rates = await ratesInTurn(
    books.map(({ book }) => (seed) => {
      const answers = grownAnswers(book, seed);
      return () => assess(book, answers, day);
    }),
    5,
    300,
  );
  for (const [at, { times, book, ready }] of books.entries()) {
    const rules = book.routes.reduce((sum, { excludedBy }) => sum + excludedBy.length, 0);
    const times1 = ((rates[0] ?? 0) / (rates[at] ?? 1)).toFixed(1);
    print(
      `  ${`${times} ×`.padEnd(6)} ${String(rules).padStart(5)} rules ${perSecond(rates[at] ?? 0)}` +
        `  ${times1} × the time, ready in ${ready.toFixed(0)} ms`,
    );
  }
}
