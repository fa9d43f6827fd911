import { expect, test } from 'vitest';

import { blanksIn } from '#documents/blanksIn.ts';
import type { Block } from '#documents/paper.ts';

import { samplePaper } from './samplePaper.ts';

const blank = { kind: 'blank', label: 'datum' } as const;
const places: readonly Block[] = [
  { kind: 'paragraph', text: ['Senast ', blank, ' eller ', blank] },
  { kind: 'list', ordered: false, items: [[blank]] },
  { kind: 'facts', rows: [{ name: 'Datum', text: [blank] }] },
  { kind: 'table', caption: '', head: ['a'], rows: [[[blank]]] },
  { kind: 'checks', items: [{ state: 'no', text: [blank] }] },
  { kind: 'note', title: '', text: [['x'], [blank]] },
];

test('a paper tells how much is left to fill in, wherever it stands', () => {
  expect(places.map((block) => blanksIn({ ...samplePaper, blocks: [block] }))).toEqual([
    2, 1, 1, 1, 1, 1,
  ]);
  expect(blanksIn(samplePaper)).toBe(3);
  expect(blanksIn({ ...samplePaper, blocks: [] })).toBe(0);
});
