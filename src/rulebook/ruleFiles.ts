import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type * as z from 'zod';

import { areasSchema } from './area.ts';
import { codeSetSchema } from './codeSet.ts';
import { counselSchema } from './counsel.ts';
import { figuresSchema } from './figure.ts';
import { hostsSchema } from './hosts.ts';
import { legalTestSchema } from './legalTest.ts';
import { papersSchema } from './papersSchema.ts';
import type { Problem } from './problem.ts';
import { stageSchema } from './question.ts';
import { readinessSchema } from './readiness.ts';
import {
  conditionsSchema,
  gatesSchema,
  recommendationSchema,
  routeSchema,
  warningsSchema,
} from './route.ts';
import { type RuleFile, readRuleFile } from './ruleFile.ts';
import { termsSchema, titlePageSchema } from './rulebook.ts';
import { workSchema } from './source.ts';

/**
 * Which schema each rule file is checked against: a file, or a folder of files of one kind.
 * @public A test writes the editor's schemas in rules/schema from it.
 */
export const ruleFileSchemas = {
  'rulebook.yaml': titlePageSchema,
  'figures.yaml': figuresSchema,
  'areas.yaml': areasSchema,
  'gates.yaml': gatesSchema,
  'warnings.yaml': warningsSchema,
  'recommendation.yaml': recommendationSchema,
  'glossary.yaml': termsSchema,
  'papers.yaml': papersSchema,
  'readiness.yaml': readinessSchema,
  'hosts.yaml': hostsSchema,
  'counsel.yaml': counselSchema,
  sources: workSchema,
  codes: codeSetSchema,
  questions: stageSchema,
  tests: legalTestSchema,
  conditions: conditionsSchema,
  routes: routeSchema,
} as const;

type Schemas = typeof ruleFileSchemas;
type Name = keyof Schemas;
export type RuleFiles = { readonly [N in Name]: readonly RuleFile<z.infer<Schemas[N]>>[] };

/** Reads every rule file of the folder; what cannot be read is missing and named in `problems`. */
export function readRuleFiles(folder: string, problems: Problem[]): RuleFiles {
  const read = <N extends Name>(name: N): RuleFile<z.infer<Schemas[N]>>[] =>
    filesOf(folder, name, problems).flatMap((file) => {
      const found = readRuleFile(folder, file, schemaOf(name), problems);
      return found ? [found] : [];
    });
  return {
    'rulebook.yaml': read('rulebook.yaml'),
    'figures.yaml': read('figures.yaml'),
    'areas.yaml': read('areas.yaml'),
    'gates.yaml': read('gates.yaml'),
    'warnings.yaml': read('warnings.yaml'),
    'recommendation.yaml': read('recommendation.yaml'),
    'glossary.yaml': read('glossary.yaml'),
    'papers.yaml': read('papers.yaml'),
    'readiness.yaml': read('readiness.yaml'),
    'hosts.yaml': read('hosts.yaml'),
    'counsel.yaml': read('counsel.yaml'),
    sources: read('sources'),
    codes: read('codes'),
    questions: read('questions'),
    tests: read('tests'),
    conditions: read('conditions'),
    routes: read('routes'),
  };
}

/** The one cast: TypeScript cannot see that a schema looked up by name has that name's type. */
function schemaOf<N extends Name>(name: N): z.ZodType<z.infer<Schemas[N]>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return ruleFileSchemas[name] as unknown as z.ZodType<z.infer<Schemas[N]>>;
}

function filesOf(folder: string, name: string, problems: Problem[]): string[] {
  const isFolder = !name.endsWith('.yaml');
  try {
    const files = readdirSync(isFolder ? join(folder, name) : folder).filter((file) =>
      isFolder ? file.endsWith('.yaml') : file === name,
    );
    if (files.length > 0)
      return files.toSorted().map((file) => (isFolder ? `${name}/${file}` : file));
  } catch {
    // The folder is missing: said below, like an empty one.
  }
  problems.push({ file: name, line: 1, message: 'Filen saknas i regelverket' });
  return [];
}
