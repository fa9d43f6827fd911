import { type OwnWords, safeName, type Texts } from '#texts/index.ts';

import type { Mapped } from './mapAgreements.ts';

/** What the map says of an agreement, cell by cell, in the order of its columns; the same on the page and in the file. */
export function cellsOf(
  { agreement, own, other, change, value }: Mapped,
  texts: Texts,
  words: OwnWords<'case'>,
): readonly string[] {
  const unknown = words(($) => $.agreements.unknown);
  const routeOf = (id: string | null): string =>
    id === null ? words(($) => $.agreements.undecided) : texts.route(id).name;
  // Of what is not settled there is no more to say.
  const changedRoute = (): string =>
    other.recommended === null
      ? routeOf(null)
      : words(($) => $.agreements.change.route, {
          route: routeOf(other.recommended),
          status: words(($) => $.agreements.status[other.status]).toLowerCase(),
        });
  return [
    safeName(agreement.name) || words(($) => $.agreements.unnamed),
    safeName(agreement.organisation),
    routeOf(own.recommended),
    words(($) => $.agreements.status[own.status]),
    value === undefined ? unknown : texts.amount(value, 'SEK'),
    agreement.ends === '' ? unknown : texts.date(agreement.ends),
    change === 'route' ? changedRoute() : words(($) => $.agreements.change[change]),
  ];
}
