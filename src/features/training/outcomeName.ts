import type { Assessment } from '#reasoning/index.ts';
import type { TrainingTexts } from '#texts/index.ts';

/** What an assessment comes to in a few words: a route, none, or that it cannot be decided. */
export function outcomeName(
  { recommended }: Pick<Assessment, 'recommended'>,
  route: (id: string) => { readonly name: string },
  { words }: TrainingTexts,
): string {
  return recommended === null ? words(($) => $.card.undecided) : route(recommended).name;
}
