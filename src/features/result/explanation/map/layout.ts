import {
  type Drawing,
  type DrawnStop,
  type DrawnText,
  type DrawnBranch,
  lineHeight,
  columns,
} from './drawing.ts';
import { layoutEnd } from './layoutEnd.ts';
import { heightOfBranches, layoutBranches } from './layoutBranches.ts';
import type { RouteMap, Stop } from './routeMap.ts';
import { wrapWords } from './wrapWords.ts';

/** Air between two stations. */
const gap = 30;
const askedLength = 33;
const partLength = 38;
const answerLength = 26;

/**
 * Lays a map out from top to bottom: what the law asks and the answer to the left, the road, the ways
 * out to the right. `otherwise` stands on a way out that no single short answer leads to.
 */
export function layout(map: RouteMap, otherwise: string): Drawing {
  const stops: DrawnStop[] = [];
  const branches: DrawnBranch[] = [];
  const texts: DrawnText[] = [];
  let below = 8;
  let lost: number | undefined;
  for (const stop of map.stops) {
    for (const { words, truth } of stop.parts) {
      const lines = wrapWords(words, partLength);
      const y = below + gap / 2;
      stops.push({ y, kind: 'part', unknown: truth === 'unknown' });
      texts.push(...lines.map((text, at) => left('part', y + 5 + at * lineHeight, text)));
      below = y + lines.length * lineHeight - 8;
    }
    const words = wordsOf(stop);
    const tall = Math.max(words.length * lineHeight, heightOfBranches(stop.branches));
    const middle = below + gap / 2 + tall / 2;
    const unknown = stop.state === 'unknown';
    const top = middle - ((words.length - 1) * lineHeight) / 2 + 6;
    texts.push(...words.map(({ kind, text }, at) => left(kind, top + at * lineHeight, text)));
    stops.push({ y: middle, kind: 'station', unknown });
    const out = layoutBranches(middle, stop.branches, otherwise);
    branches.push(...out.branches);
    texts.push(...out.texts);
    if (unknown) lost ??= middle;
    below = middle + tall / 2 + gap / 2;
  }
  const end = layoutEnd(map, below, lost, otherwise);
  return {
    ...end,
    width: columns.width,
    stops,
    branches: [...branches, ...end.branches],
    texts: [...texts, ...end.texts],
  };
}

function left(kind: DrawnText['kind'], y: number, text: string): DrawnText {
  return { x: columns.words, y, kind, text };
}

type Words = Pick<DrawnText, 'kind' | 'text'>;

function wordsOf({ asked, answer, state }: Stop): Words[] {
  const kind = state === 'unknown' ? 'unknown' : 'answer';
  return [
    ...wrapWords(asked, askedLength).map((text): Words => ({ kind: 'asked', text })),
    ...wrapWords(answer, answerLength).map((text): Words => ({ kind, text })),
  ];
}
