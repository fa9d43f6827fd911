import { type DrawnText, type Drawing, lineHeight, columns } from './drawing.ts';
import { heightOfBranches, layoutBranches } from './layoutBranches.ts';
import type { RouteMap } from './routeMap.ts';
import { wrapWords } from './wrapWords.ts';

type LaidEnd = Omit<Drawing, 'width' | 'stops'>;

const endLine = 29;

/** The end of the road below its last station: an arrow, a bar, or the routes still open. */
export function layoutEnd(
  map: RouteMap,
  below: number,
  lost: number | undefined,
  otherwise: string,
): LaidEnd {
  if (map.status === 'undecided') return openEnd(map, below, lost ?? below, otherwise);
  const lines = wrapWords(map.end, 19);
  const tall = Math.max(1, lines.length) * endLine;
  const y = below + Math.max(30, tall / 2);
  const texts = lines.map((text, index): DrawnText => {
    const top = y - ((lines.length - 1) * endLine) / 2 + 8;
    return { x: columns.ends + 40, y: top + index * endLine, kind: 'end', text };
  });
  const height = y + tall / 2 + 24;
  const { road: x, ends } = columns;
  const down = `M${x} 0V${y - 40}Q${x} ${y} ${x + 40} ${y}`;
  if (map.status === 'stopped')
    return {
      height,
      road: `${down}H${ends}`,
      tail: '',
      end: 'bar',
      endY: y,
      gateX: undefined,
      branches: [],
      texts,
    };
  const gateX = map.conditions === '' ? undefined : x + 112;
  if (gateX !== undefined)
    texts.push({ x: gateX, y: y + 34, kind: 'conditions', text: map.conditions });
  const provisional = map.status === 'provisional';
  return {
    height: height + (gateX === undefined ? 0 : lineHeight),
    road: provisional ? `${down}H${x + 70}` : `${down}H${ends}`,
    tail: provisional ? `M${x + 80} ${y}H${ends}` : '',
    end: 'arrow',
    endY: y,
    gateX,
    branches: [],
    texts,
  };
}

/** Undecided: the road is lost where something is unknown, and every open route parts from its end. */
function openEnd(map: RouteMap, below: number, lost: number, otherwise: string): LaidEnd {
  const y = below + heightOfBranches(map.open) / 2 + 12;
  const { branches, texts } = layoutBranches(y, map.open, otherwise);
  return {
    height: below + heightOfBranches(map.open) + 36,
    road: `M${columns.road} 0V${lost}`,
    tail: `M${columns.road} ${lost}V${y}`,
    end: 'none',
    endY: y,
    gateX: undefined,
    branches,
    texts: texts.filter(({ kind }) => kind !== 'when'),
  };
}
