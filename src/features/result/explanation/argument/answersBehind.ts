import type { Argument } from '#reasoning/index.ts';

export type AnswerArgument = Extract<Argument, { kind: 'answer' }>;

/**
 * The answers that give an argument its truth, in the order met: of an "all" that fails only those
 * that fail, of an "any" that holds only those that hold.
 */
export function answersBehind(argument: Argument): AnswerArgument[] {
  switch (argument.kind) {
    case 'answer':
      return [argument];
    case 'inForce':
      return [];
    case 'all':
    case 'any': {
      const telling = argument.parts.filter(({ truth }) => truth === argument.truth);
      return (telling.length > 0 ? telling : argument.parts).flatMap(answersBehind);
    }
    case 'test':
      return argument.parts
        .filter(({ truth }, _, { length }) => truth !== 'fails' || length === 1)
        .flatMap(answersBehind);
    case 'not':
    case 'unresolved':
      return argument.parts.flatMap(answersBehind);
  }
}
