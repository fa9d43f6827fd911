import type { Source } from '#rulebook/index.ts';

/**
 * A source as a lawyer cites it: "LOU 19 a kap. 2 §", "HFD 2020 ref. 15, p. 2–3". A number stays on one line with
 * its letter, its sign and its "kap.".
 */
export function cite({ short, pinpoint }: Source): string {
  const place = pinpoint
    .replaceAll(/ (?=§|kap\.)|(?<=\d) (?=[a-z]\b)/g, '\u00A0')
    .replaceAll(/(?<=\bp\.|\bs\.) /g, '\u00A0');
  return /^\d/.test(place) ? `${short} ${place}` : `${short}, ${place}`;
}
