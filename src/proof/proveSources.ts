import type { Rulebook } from '#rulebook/index.ts';

import { sourcedIn } from './sourcedIn.ts';
import { sourceFault } from './sourceFault.ts';
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
