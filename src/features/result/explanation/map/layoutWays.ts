import type { Verdict } from '#reasoning/index.ts';

import { type DrawnText, type DrawnWay, lineHeight, place } from './drawing.ts';
import type { Way } from './routeMap.ts';
import { wrapWords } from './wrapWords.ts';

type LaidWays = { readonly ways: readonly DrawnWay[]; readonly texts: readonly DrawnText[] };

const endings: Readonly<Record<Verdict, DrawnWay['end']>> = {
  recommended: 'ring',
  possible: 'ring',
  conditional: 'gate',
  undecided: 'none',
  excluded: 'bar',
};
const nameLength = 29;
/** What fits in a line of words over a single way, and before several ways part. */
const whenLength = { alone: 22, fanned: 9 };
const air = 12;

/** How tall the ways out of a station stand together. */
export function heightOfWays(ways: readonly Way[]): number {
  return ways.reduce((sum, way) => sum + rowHeight(way, isShared(ways)), 0);
}

/** The ways out of a station at a height: one straight line, or several that part from one. */
export function layoutWays(middle: number, ways: readonly Way[], otherwise: string): LaidWays {
  const shared = isShared(ways);
  const when = shared ? (ways[0]?.when ?? otherwise) : otherwise;
  const said = wrapWords(when, ways.length > 1 ? whenLength.fanned : whenLength.alone);
  const lines = said.length > (ways.length > 1 ? 1 : 2) ? [otherwise] : said;
  const texts = (ways.length === 0 ? [] : lines).map((text, index): DrawnText => {
    const y = middle - 9 - (lines.length - 1 - index) * 18;
    return { x: place.road + 26, y, kind: 'when', text };
  });
  let top = middle - heightOfWays(ways) / 2;
  const drawn = ways.map((way): DrawnWay => {
    const height = rowHeight(way, shared);
    const lines = wrapWords(way.name, nameLength);
    const notes = shared || way.when === undefined ? [] : wrapWords(way.when, nameLength + 4);
    const y = top + height / 2;
    const firstLine = y - ((lines.length + notes.length - 1) * lineHeight) / 2 + 6;
    [...lines, ...notes].forEach((text, index) =>
      texts.push({
        x: place.names,
        y: firstLine + index * lineHeight,
        kind: index >= lines.length ? 'when' : way.verdict === 'excluded' ? 'closed' : 'name',
        text,
      }),
    );
    top += height;
    return {
      path: pathTo(middle, y, ways.length > 1),
      unknown: way.verdict === 'undecided',
      y,
      end: endings[way.verdict],
    };
  });
  return { ways: drawn, texts };
}

function rowHeight({ name, when }: Way, shared: boolean): number {
  const notes = shared || when === undefined ? 0 : wrapWords(when, nameLength + 4).length;
  return (wrapWords(name, nameLength).length + notes) * lineHeight + air;
}

function isShared(ways: readonly Way[]): boolean {
  return ways.every(({ when }) => when === ways[0]?.when);
}

function pathTo(from: number, to: number, fanned: boolean): string {
  const start = place.road + 12;
  const stop = place.ends - 30;
  if (!fanned) return `M${start} ${from}H${stop}`;
  const part = start + 80;
  const bend = part + 36;
  return `M${start} ${from}H${part}C${bend} ${from} ${bend} ${to} ${bend + 36} ${to}H${stop}`;
}
