import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type * as z from 'zod';

import { agreementSignsSchema } from './agreementSigns.ts';
import { datesSchema } from './dates.ts';
import { faqSchema, guideSchema } from './knowledge.ts';
import type { Problem } from './problem.ts';
import { referencesIn } from './referencesIn.ts';
import { readRuleFile } from './ruleFile.ts';

const files: Readonly<Record<string, z.ZodType>> = {
  'dates.yaml': datesSchema,
  'faq.yaml': faqSchema,
  'guide.yaml': guideSchema,
  'agreement-signs.yaml': agreementSignsSchema,
};

/** The sources that common questions, texts on the routes, dates and signs in agreements cite, though no rule does. */
export function citedBeside(folder: string, problems: Problem[]): ReadonlySet<string> {
  return new Set(
    Object.entries(files)
      .filter(([file]) => existsSync(join(folder, file)))
      .flatMap(([file, schema]) => referencesIn(readRuleFile(folder, file, schema, problems)?.data))
      .filter(({ kind }) => kind === 'source')
      .map(({ id }) => id),
  );
}
