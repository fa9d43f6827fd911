import type { Criterion } from '#rulebook/index.ts';

import { joined, type Said } from './clauseOf.ts';
import { shapeOf } from './shapeOf.ts';

/** A criterion of more conditions than this is easier to read as a tree. */
const fewClauses = 5;

/** A criterion as the end of a sentence – "when all of this is so: …" – or undefined where it would be too long to read. */
export function sentenceOf(criterion: Criterion, said: Said): string | undefined {
  if (clausesIn(criterion) > fewClauses || depthOf(criterion) > 2) return undefined;
  const shape = shapeOf(criterion);
  const clauses = joined(shape, said);
  return shape.join === 'none'
    ? said.own(($) => $.when.one, { clause: clauses })
    : said.own(($) => $.when[shape.join], { clauses });
}

function clausesIn(criterion: Criterion): number {
  const shape = shapeOf(criterion);
  if (shape.join === 'none') return 1;
  return shape.parts.reduce((sum, part) => sum + clausesIn(part), 0);
}

function depthOf(criterion: Criterion): number {
  const shape = shapeOf(criterion);
  return shape.join === 'none' ? 0 : 1 + Math.max(...shape.parts.map(depthOf));
}
