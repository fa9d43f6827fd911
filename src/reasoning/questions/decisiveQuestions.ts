import type { Argument } from '#reasoning/model/argument.ts';

/**
 * The fewest questions whose answers give an argument its truth, in the order met: one part that fails
 * is enough for an "all" that fails, one that holds for an "any" that holds.
 */
export function decisiveQuestions(argument: Argument): string[] {
  switch (argument.kind) {
    case 'answer':
      return [argument.question];
    case 'inForce':
      return [];
    case 'all':
      return argument.truth === 'fails' ? fewest(argument) : together(argument);
    case 'any':
      return argument.truth === 'holds' ? fewest(argument) : together(argument);
    case 'test':
      return argument.truth === 'unknown' ? together(argument) : fewest(argument);
    case 'not':
    case 'unresolved':
      return together(argument);
  }
}

type Whole = Extract<Argument, { readonly parts: readonly Argument[] }>;

/** Of the parts that are enough on their own, the one with the fewest questions. */
function fewest({ kind, truth, parts }: Whole): string[] {
  // A test that fails by a criterion of its own shows that criterion, and it holds.
  const enough = parts.filter((part) => part.truth === truth || kind === 'test');
  const [first, ...others] = enough.map(decisiveQuestions);
  return others.reduce((best, found) => (found.length < best.length ? found : best), first ?? []);
}

/** Every part that is needed: those that are unknown when the whole is, else all. */
function together({ truth, parts }: Whole): string[] {
  const unknown = parts.filter((part) => part.truth === 'unknown');
  const needed = truth === 'unknown' && unknown.length > 0 ? unknown : parts;
  return [...new Set(needed.flatMap(decisiveQuestions))];
}
