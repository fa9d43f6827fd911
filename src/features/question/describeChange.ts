import type { RouteStandings, Verdict } from '#reasoning/index.ts';
import type { Texts } from '#texts/index.ts';

/** What the latest answer did to the routes, in a sentence or two. */
export function describeChange(
  before: RouteStandings,
  after: RouteStandings,
  { t, route, list, count, sentence, within }: Texts,
): string {
  if (after.recommended === 'none' && before.recommended !== 'none')
    return t(($) => $.routes.stopped);

  const moved = (test: (from: Verdict, to: Verdict) => boolean): string[] =>
    after.routes
      .filter(({ verdict }, at) => test(before.routes[at]?.verdict ?? 'undecided', verdict))
      .map(({ route: id }) => id);
  const say = (ids: readonly string[]) => ({
    count: ids.length,
    number: sentence(count(ids.length)),
    routes: list(ids.map((id) => within(route(id).name))),
  });

  const closed = moved((from, to) => from !== 'excluded' && to === 'excluded');
  const opened = moved((from, to) => from === 'excluded' && to !== 'excluded');
  const settled = moved((from, to) => from === 'undecided' && isOpen(to));
  const unsettled = moved((from, to) => isOpen(from) && to === 'undecided');
  const nearest = after.recommended;
  const sentences = [
    closed.length > 0 && t(($) => $.routes.closed, say(closed)),
    opened.length > 0 && t(($) => $.routes.opened, say(opened)),
    settled.length > 0 && t(($) => $.routes.settled, say(settled)),
    unsettled.length > 0 && t(($) => $.routes.unsettled, say(unsettled)),
    nearest !== before.recommended &&
      (nearest === null || nearest === 'none'
        ? t(($) => $.routes.noneNearest)
        : t(($) => $.routes.nearest, { route: within(route(nearest).name) })),
  ].filter((words) => words !== false);
  return sentences.length === 0 ? t(($) => $.routes.same) : sentences.slice(0, 3).join(' ');
}

function isOpen(verdict: Verdict): boolean {
  return verdict !== 'excluded' && verdict !== 'undecided';
}
