import type { Rulebook, Source } from '#rulebook/index.ts';

import { sourcedIn } from './sourcedIn.ts';
import type { Violation } from './violation.ts';

/**
 * Every part of a rule book that stands on sources names at least one, and each that it names can be
 * shown: it is in the catalogue, of confidence A, B or C, with an address, a place in the work and the
 * day it was read.
 */
export function proveSources(rulebook: Rulebook): Violation[] {
  return sourcedIn(rulebook).flatMap(({ id, sources }): Violation[] => {
    if (sources.length === 0)
      return [{ property: 'sources', subject: id, detail: 'has no source' }];
    return sources.flatMap((source) => {
      const fault = sourceFault(rulebook, source);
      return fault === undefined
        ? []
        : [{ property: 'sources', subject: id, detail: `names ${source}, which ${fault}` }];
    });
  });
}

const confidences: readonly string[] = ['A', 'B', 'C'] satisfies Source['confidence'][];

/** Why a source cannot be shown to a reader, or undefined when it can. */
export function sourceFault({ sources }: Rulebook, id: string): string | undefined {
  const source = sources[id];
  if (source === undefined) return 'is not in the catalogue';
  if (!confidences.includes(source.confidence)) return 'is less certain than A, B or C';
  if (!/^https?:\/\/\S+$/.test(source.address)) return 'has no address';
  if (source.pinpoint.trim() === '') return 'says not where in the work';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(source.read)) return 'says not when it was read';
  return undefined;
}
