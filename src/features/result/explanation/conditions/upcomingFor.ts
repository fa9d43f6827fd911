import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook, Upcoming } from '#rulebook/index.ts';

/** Law on its way that touches a condition. */
export function upcomingAt(upcoming: readonly Upcoming[], condition: string): Upcoming[] {
  return upcoming.filter(({ touches }) => touches.conditions?.includes(condition));
}

/** Law on its way that touches the recommended route or the area of the case, but no condition shown. */
export function upcomingFor(
  rulebook: Rulebook,
  answers: Answers,
  { recommended, routes }: Assessment,
  upcoming: readonly Upcoming[],
): Upcoming[] {
  const shown = recommended === null ? [] : (routes[recommended]?.conditions ?? []);
  const areas = rulebook.questions
    .filter(({ kind }) => kind === 'area')
    .map(({ id }) => String(answers[id]));
  return upcoming
    .filter(({ touches }) => !shown.some((id) => touches.conditions?.includes(id)))
    .filter(
      ({ touches }) =>
        (recommended !== null && touches.routes?.includes(recommended) === true) ||
        areas.some((area) => touches.areas?.includes(area)),
    );
}
