import type { Question, Route, Rulebook } from '#rulebook/index.ts';

/**
 * Two rule books as they are, but with the same questions and routes at the same places: those that one
 * lacks are there without any rule that asks the question, and with the route always closed.
 */
export function uniteRulebooks(older: Rulebook, newer: Rulebook): readonly [Rulebook, Rulebook] {
  const questions = idsOf(newer.questions, older.questions);
  const routes = idsOf(newer.routes, older.routes);
  const united = (own: Rulebook, other: Rulebook): Rulebook => ({
    ...own,
    questions: questions.flatMap(
      (id) => find(own.questions, id) ?? withoutPresumption(find(other.questions, id)) ?? [],
    ),
    routes: routes.map((id) => find(own.routes, id) ?? closedRoute(id)),
  });
  return [united(older, newer), united(newer, older)];
}

type Identified = { readonly id: string };

function idsOf(first: readonly Identified[], second: readonly Identified[]): string[] {
  return [...new Set([...first, ...second].map(({ id }) => id))];
}

function find<T extends Identified>(items: readonly T[], id: string): T | undefined {
  return items.find((item) => item.id === id);
}

/** A presumption speaks of codes and areas that the other rule book may not have. */
function withoutPresumption(question: Question | undefined): Question | undefined {
  if (question === undefined || !('presume' in question)) return question;
  const { presume: _, ...rest } = question;
  return rest;
}

function closedRoute(id: string): Route {
  return {
    id,
    sources: [],
    excludedBy: [{ id: 'not-in-this-rulebook', when: { all: [] }, sources: [] }],
    carriedBy: [],
    conditions: [],
    steps: [],
  };
}
