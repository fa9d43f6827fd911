import type { Question, Rulebook } from '#rulebook/index.ts';

import type { Place } from './pages.ts';

/** The question that a place asks, when it asks one that the rule book knows. */
export function questionAt(rulebook: Rulebook, place: Place): Question | undefined {
  return place.page === 'question'
    ? rulebook.questions.find(({ id }) => id === place.question)
    : undefined;
}
