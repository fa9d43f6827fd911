import type { Rulebook, Source } from '#rulebook/index.ts';

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
