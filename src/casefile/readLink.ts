import type { Rulebook } from '#rulebook/index.ts';

import { type CaseFileResult, caseFormat, caseVersion } from './caseFile.ts';
import type { CaseProblem } from './caseProblem.ts';
import { splitAnswers } from './joinAnswers.ts';
import { linkLimit, linkVersion, partsOf } from './isLink.ts';
import { unpackText } from './packText.ts';
import { caseLimit, parseJson } from './parseJson.ts';
import { readCaseFileIn } from './readCaseFile.ts';

/** Reads a case from a link, or from what stands after its `#`. Never throws, never touches a network. */
export async function readLink(rulebook: Rulebook, text: string): Promise<CaseFileResult> {
  if (text.length > linkLimit) return refuse({ code: 'long-link', limit: linkLimit });
  const parts = partsOf(text);
  if (parts === undefined) return refuse({ code: 'not-a-link' });
  if (parts.version > linkVersion)
    return refuse({ code: 'newer-version', version: String(parts.version), known: linkVersion });
  for (const packed of parts.packed) {
    const unpacked = await unpackText(packed, caseLimit);
    const json = unpacked === undefined ? undefined : parseJson(unpacked);
    const data = json?.ok === true ? caseIn(json.data) : undefined;
    if (data !== undefined) return readCaseFileIn(rulebook, data);
  }
  return refuse({ code: 'broken-link' });
}

/** The data of a case file, from the list that a link holds. */
function caseIn(list: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!Array.isArray(list)) return undefined;
  const [asOf, savedAt, stamp, line, result, notes, side] = list as readonly unknown[];
  const answers = typeof line === 'string' ? splitAnswers(line) : undefined;
  if (answers === undefined) return undefined;
  return {
    format: caseFormat,
    version: caseVersion,
    asOf,
    savedAt,
    rulebook: Array.isArray(stamp) ? named(stamp, ['id', 'version', 'hash']) : stamp,
    answers,
    outcome: Array.isArray(result) ? outcomeIn(result) : result,
    notes,
    ...(side === undefined ? {} : { side }),
  };
}

function outcomeIn(list: readonly unknown[]): Readonly<Record<string, unknown>> {
  const outcome = named(list, ['status', 'recommended', 'verdicts']);
  const { verdicts } = outcome;
  return { ...outcome, verdicts: typeof verdicts === 'string' ? splitAnswers(verdicts) : verdicts };
}

function named(
  values: readonly unknown[],
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

function refuse(problem: CaseProblem): CaseFileResult {
  return { ok: false, problems: [problem] };
}
