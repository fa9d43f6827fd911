import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type * as z from 'zod';

import { changelogSchema } from './changelog.ts';
import { checkKnowledge } from './checkKnowledge.ts';
import { datesSchema } from './dates.ts';
import { hostsSchema } from './hosts.ts';
import {
  derivedSchema,
  faqSchema,
  guideSchema,
  type Knowledge,
  refusalsSchema,
} from './knowledge.ts';
import { listFiles } from './listFiles.ts';
import type { Problem } from './problem.ts';
import { type RuleFile, readRuleFile } from './ruleFile.ts';
import type { Rulebook } from './rulebook.ts';
import { notCoveredSchema, type Upcoming, upcomingSchema } from './upcoming.ts';
import { type CaseFile, caseFileSchema } from './workedCase.ts';

export type KnowledgeResult =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks what can be read beside the walk: common questions, texts on the routes, law on its
 * way, what is not covered, dates to keep and the change log. Like the rule book, either whole or everything that is wrong.
 */
export function readKnowledge(folder: string, rulebook: Rulebook): KnowledgeResult {
  const problems: Problem[] = [];
  const faq = read(folder, 'faq.yaml', faqSchema, problems);
  const guide = read(folder, 'guide.yaml', guideSchema, problems);
  const changelog = read(folder, 'changelog.yaml', changelogSchema, problems);
  const upcoming = read(folder, 'upcoming.yaml', upcomingSchema, problems);
  const notCovered = read(folder, 'not-covered.yaml', notCoveredSchema, problems);
  const refusals = read(folder, 'refusals.yaml', refusalsSchema, problems);
  const derived = read(folder, 'derived-cases.yaml', derivedSchema, problems);
  const dates = read(folder, 'dates.yaml', datesSchema, problems);
  const hosts = read(folder, 'hosts.yaml', hostsSchema, problems);
  if (!faq || !guide || !changelog || !upcoming || !notCovered) return { ok: false, problems };
  if (!refusals || !derived || !dates || !hosts) return { ok: false, problems };
  problems.push(
    ...checkKnowledge(rulebook, {
      faq,
      guide,
      changelog,
      upcoming,
      notCovered,
      refusals,
      derived,
      dates,
      hosts,
    }),
  );
  if (problems.length > 0) return { ok: false, problems };
  const cases = realCases(folder, problems);
  if (problems.length > 0) return { ok: false, problems };
  const knowledge = {
    ...faq.data,
    ...guide.data,
    ...changelog.data,
    ...notCovered.data,
    ...refusals.data,
    ...derived.data,
    ...dates.data,
    upcoming: upcoming.data.upcoming.map(({ readIn: _, ...shown }): Upcoming => shown),
    cases,
  };
  return { ok: true, knowledge };
}

function read<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): RuleFile<T> | undefined {
  if (existsSync(join(folder, file))) return readRuleFile(folder, file, schema, problems);
  problems.push({ file, line: 1, message: 'Filen saknas i regelverket' });
  return undefined;
}

function realCases(folder: string, problems: Problem[]): Knowledge['cases'] {
  return listFiles(folder, 'cases', '.yaml').flatMap((file) => {
    const read = readRuleFile<CaseFile>(folder, file, caseFileSchema, problems);
    if (read?.data.kind !== 'real') return [];
    const { id, sources } = read.data;
    return [{ id, sources: sources.map(({ address, read: day }) => ({ address, read: day })) }];
  });
}
