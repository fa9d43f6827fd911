import { existsSync } from 'node:fs';
import { join } from 'node:path';

import {
  type AgreementFile,
  type AgreementSigns,
  agreementSignsSchema,
  type SignExample,
} from './agreementSigns.ts';
import { checkAgreementSigns } from './checkAgreementSigns.ts';
import type { Problem } from './problem.ts';
import { type RuleFile, readRuleFile } from './ruleFile.ts';
import type { Rulebook } from './rulebook.ts';

/** The file of the signs, below the rule files. */
const file = 'agreement-signs.yaml';

export type AgreementSignsResult =
  | {
      readonly ok: true;
      readonly signs: AgreementSigns;
      readonly examples: readonly SignExample[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the signs that agreements are read for, with the sentences they are tried with: whole, or every fault. */
export function readAgreementSigns(folder: string, rulebook: Rulebook): AgreementSignsResult {
  if (!existsSync(join(folder, file)))
    return { ok: false, problems: [{ file, line: 1, message: 'Filen saknas i regelverket' }] };
  const problems: Problem[] = [];
  const read = readRuleFile(folder, file, agreementSignsSchema, problems);
  if (read !== undefined) problems.push(...checkAgreementSigns(rulebook, read));
  if (read === undefined || problems.length > 0) return { ok: false, problems };
  const { groups, signs } = read.data;
  return {
    ok: true,
    signs: { groups, signs: signs.map(({ matches: _, misses: _misses, ...sign }) => sign) },
    examples: examplesIn(read),
  };
}

function examplesIn({ data, lineOf }: RuleFile<AgreementFile>): SignExample[] {
  return data.signs.flatMap((sign, index) =>
    (['matches', 'misses'] as const).flatMap((list) =>
      sign[list].map((text, at) => ({
        sign: sign.id,
        text,
        isMatch: list === 'matches',
        line: lineOf(['signs', index, list, at]),
      })),
    ),
  );
}
