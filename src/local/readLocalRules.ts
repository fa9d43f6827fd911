import type { Rulebook } from '#rulebook/index.ts';

import { againstLaw } from './againstLaw.ts';
import { faultsOf } from './faultsOf.ts';
import { jsonLines } from './jsonLines.ts';
import { type LocalProblem, pathName, type PlacedFault } from './localProblem.ts';
import type { LocalRules } from './localRules.ts';
import { localSchema, settingsFormat } from './localSchema.ts';

/** The largest file of own rules that is read, in characters. */
export const localLimit = 400_000;

/** So much is repeated of what a file says that it is. */
const longestFormat = 40;

export type LocalReading =
  | { readonly ok: true; readonly rules: LocalRules }
  | { readonly ok: false; readonly problems: readonly LocalProblem[] };

/**
 * Reads a municipality's own rules and holds them against the law of a day. One fault and the whole
 * file is refused, with line and reason: half of someone's rules is not their rules. Nothing throws.
 */
export function readLocalRules(text: string, rulebook: Rulebook, asOf: string): LocalReading {
  if (text.length > localLimit) return refused({ code: 'too-large', line: 1, limit: localLimit });
  const written = text.replace(/^\uFEFF/, '');
  const scan = jsonLines(written);
  if (!scan.ok)
    return refused(
      'twice' in scan
        ? { code: 'twice', line: scan.line, place: scan.twice }
        : { code: 'not-json', line: scan.line, found: scan.found },
    );
  const data: unknown = JSON.parse(written);
  const other = otherFormatOf(data);
  if (other !== undefined)
    return refused({ code: 'other-file', line: scan.lineOf(['format']) ?? 1, value: other });
  const parsed = localSchema.safeParse(data, { reportInput: true });
  const faults = parsed.success
    ? againstLaw(parsed.data, rulebook, asOf)
    : faultsOf(parsed.error.issues);
  if (parsed.success && faults.length === 0) return { ok: true, rules: parsed.data };
  return refused(
    ...faults
      .map((fault) => placed(fault, scan.lineOf))
      .toSorted((one, other) => one.line - other.line),
  );
}

/** What a file that is of another kind says that it is. */
function otherFormatOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('format' in data)) return undefined;
  const { format } = data;
  if (typeof format !== 'string' || format === settingsFormat) return undefined;
  return Array.from(format).slice(0, longestFormat).join('');
}

function refused(...problems: LocalProblem[]): LocalReading {
  return { ok: false, problems };
}

/** A fault with its line; what is missing has the line of what it is missing in. */
function placed(
  { path, ...fault }: PlacedFault,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): LocalProblem {
  for (let length = path.length; length >= 0; length--) {
    const line = lineOf(path.slice(0, length));
    if (line !== undefined) return { ...fault, line, place: pathName(path) };
  }
  return { ...fault, line: 1, place: pathName(path) };
}
