import { type Answers, assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/**
 * What an interview is about, as text to compare: how the routes stand, which is recommended, under
 * which conditions, and the warnings while a route is open that they speak against.
 */
export function outcomeOf(rulebook: Rulebook, answers: Answers, asOf: string): string {
  const { recommended, routes, warnings } = assess(rulebook, answers, asOf);
  const isOpen = rulebook.warnedRoutes.some((id) => routes[id]?.verdict !== 'excluded');
  return JSON.stringify([
    recommended,
    isOpen ? warnings : [],
    ...Object.values(routes).map(({ verdict, conditions }) => [verdict, ...conditions]),
  ]);
}
