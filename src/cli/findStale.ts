import type { Rulebook } from '#rulebook/index.ts';

/** Something of the rule book that a person has to look at again, and why. */
export type Stale = {
  readonly kind: 'rulebook' | 'source' | 'ends' | 'unverified';
  readonly id: string;
  readonly text: string;
};

/** A source read longer ago than this is read again; so the yearly routine never finds the same twice. */
const readAgainAfter = 365;
/** A figure whose period ends within this has a successor to look for. */
const endsWithin = 90;
const dayLength = 24 * 60 * 60_000;

/** What has grown old by a day, or will soon: the review, sources, figures that end, figures not verified. */
export function findStale(rulebook: Rulebook, day: string): Stale[] {
  const { reviewed, sources, figures } = rulebook;
  const age = daysBetween(reviewed, day);
  const whole: Stale[] =
    age > readAgainAfter
      ? [
          {
            kind: 'rulebook',
            id: rulebook.id,
            text: `senast genomläst ${reviewed}, för ${age} dagar sedan`,
          },
        ]
      : [];
  const old = Object.values(sources).flatMap(({ id, read, address }): Stale[] => {
    const days = daysBetween(read, day);
    return days > readAgainAfter
      ? [{ kind: 'source', id, text: `läst ${read}, för ${days} dagar sedan: ${address}` }]
      : [];
  });
  const amounts = Object.values(figures).flatMap(({ id, periods }): Stale[] => {
    const now = periods.find(({ from, to }) => from <= day && (to === undefined || day <= to));
    if (now === undefined)
      return [{ kind: 'ends', id, text: `har ingen period som gäller ${day}` }];
    const { to, calculated, band, amount } = now;
    const isFollowed = periods.some(({ from }) => to !== undefined && from > to);
    const ends: Stale[] =
      to !== undefined && !isFollowed && daysBetween(day, to) <= endsWithin
        ? [{ kind: 'ends', id, text: `gäller till ${to}, och inget belopp finns därefter` }]
        : [];
    const unverified: Stale[] =
      calculated === true
        ? [
            {
              kind: 'unverified',
              id,
              text: `${amount} är beräknat (${band?.from}–${band?.to}) och inte kontrollerat mot ett kungörande`,
            },
          ]
        : [];
    return [...ends, ...unverified];
  });
  return [...whole, ...old, ...amounts];
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
