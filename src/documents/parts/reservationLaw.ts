import type { Text } from '#documents/paper.ts';

import { interpolate } from './interpolate.ts';
import { blank } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** Whom a reservation is for and the provision it rests on: those of the rule that lets it be reserved. */
export function reservationLaw(context: PaperContext): Text {
  const { words, assessment, rulebook } = context;
  const because = Object.values(assessment.routes).flatMap((route) => route.because);
  const [rule, law] =
    Object.entries(words.reservation.laws).find(([rule]) => because.includes(rule)) ?? [];
  const carriers = rulebook.routes.flatMap(({ carriedBy }) => carriedBy);
  const source = rulebook.sources[carriers.find(({ id }) => id === rule)?.sources[0] ?? ''];
  if (law === undefined || source === undefined)
    return [blank(words.reservation.unknown, 'reservation')];
  const acts: Readonly<Record<string, string>> = words.abbreviations.known;
  const place = interpolate(context, words.reservation.place, {
    pinpoint: source.pinpoint,
    act: acts[source.short] ?? source.title,
  });
  return interpolate(context, law, { place });
}
