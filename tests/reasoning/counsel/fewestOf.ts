import { type Answers, assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { smallAnswers } from '../someCases.ts';

/** The fewest answers that the changes need for each outcome. */
export function fewestIn(
  changes: readonly { readonly recommended: string; readonly answers: Answers }[],
): Map<string, number> {
  const fewest = new Map<string, number>();
  for (const { recommended, answers } of changes) {
    const size = Object.keys(answers).length;
    fewest.set(recommended, Math.min(size, fewest.get(recommended) ?? size));
  }
  return new Map([...fewest].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The same, found by trying every known answer to these questions. */
export function fewestOf(
  book: Rulebook,
  answers: Answers,
  day: string,
  free: readonly string[],
): Map<string, number> {
  const now = assess(book, answers, day).recommended;
  let tried: readonly { readonly recommended: string; readonly answers: Answers }[] = [
    { recommended: '', answers: {} },
  ];
  for (const id of free)
    tried = tried.flatMap((one) => [
      one,
      ...(smallAnswers[id] ?? [])
        .filter((answer) => answer !== 'unknown' && answer !== answers[id])
        .map((answer) => ({ ...one, answers: { ...one.answers, [id]: answer } })),
    ]);
  const reached = tried.flatMap((one) => {
    const { recommended } = assess(book, { ...answers, ...one.answers }, day);
    return recommended === null || recommended === now
      ? []
      : [{ recommended, answers: one.answers }];
  });
  return fewestIn(reached);
}
