import type { Verdict } from '#reasoning/index.ts';

import { type DrawnText, type DrawnBranch, lineHeight, columns } from './drawing.ts';
import type { Branch } from './routeMap.ts';
import { wrapWords } from './wrapWords.ts';

type LaidBranches = {
  readonly branches: readonly DrawnBranch[];
  readonly texts: readonly DrawnText[];
};

const endings: Readonly<Record<Verdict, DrawnBranch['end']>> = {
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
export function heightOfBranches(branches: readonly Branch[]): number {
  return branches.reduce((sum, branch) => sum + rowHeight(branch, isShared(branches)), 0);
}

/** The ways out of a station at a height: one straight line, or several that part from one. */
export function layoutBranches(
  middle: number,
  branches: readonly Branch[],
  otherwise: string,
): LaidBranches {
  const shared = isShared(branches);
  const when = shared ? (branches[0]?.when ?? otherwise) : otherwise;
  const said = wrapWords(when, branches.length > 1 ? whenLength.fanned : whenLength.alone);
  const lines = said.length > (branches.length > 1 ? 1 : 2) ? [otherwise] : said;
  const texts = (branches.length === 0 ? [] : lines).map((text, index): DrawnText => {
    const y = middle - 9 - (lines.length - 1 - index) * 18;
    return { x: columns.road + 26, y, kind: 'when', text };
  });
  let top = middle - heightOfBranches(branches) / 2;
  const drawn = branches.map((branch): DrawnBranch => {
    const height = rowHeight(branch, shared);
    const lines = wrapWords(branch.name, nameLength);
    const notes = shared || branch.when === undefined ? [] : wrapWords(branch.when, nameLength + 4);
    const y = top + height / 2;
    const firstLine = y - ((lines.length + notes.length - 1) * lineHeight) / 2 + 6;
    [...lines, ...notes].forEach((text, index) =>
      texts.push({
        x: columns.names,
        y: firstLine + index * lineHeight,
        kind: index >= lines.length ? 'when' : branch.verdict === 'excluded' ? 'closed' : 'name',
        text,
      }),
    );
    top += height;
    return {
      path: pathTo(middle, y, branches.length > 1),
      unknown: branch.verdict === 'undecided',
      y,
      end: endings[branch.verdict],
    };
  });
  return { branches: drawn, texts };
}

function rowHeight({ name, when }: Branch, shared: boolean): number {
  const notes = shared || when === undefined ? 0 : wrapWords(when, nameLength + 4).length;
  return (wrapWords(name, nameLength).length + notes) * lineHeight + air;
}

function isShared(branches: readonly Branch[]): boolean {
  return branches.every(({ when }) => when === branches[0]?.when);
}

function pathTo(from: number, to: number, fanned: boolean): string {
  const start = columns.road + 12;
  const stop = columns.ends - 30;
  if (!fanned) return `M${start} ${from}H${stop}`;
  const part = start + 80;
  const bend = part + 36;
  return `M${start} ${from}H${part}C${bend} ${from} ${bend} ${to} ${bend + 36} ${to}H${stop}`;
}
