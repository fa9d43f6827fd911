import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import * as z from 'zod';

import { agreementSignsSchema } from './agreementSigns.ts';
import { changelogSchema } from './changelog.ts';
import { datesSchema } from './dates.ts';
import { derivedSchema, faqSchema, guideSchema, refusalsSchema } from './knowledge.ts';
import { listFiles } from './listFiles.ts';
import type { Problem } from './problem.ts';
import { ruleFileSchemas } from './ruleFiles.ts';
import { notCoveredSchema, upcomingSchema } from './upcoming.ts';
import { wordListSchema } from './wordList.ts';
import { caseFileSchema } from './workedCase.ts';
import { workshopPlanSchema } from './workshopPlan.ts';

/** The schema for each kind of rule file, by what one file holds: a file, or the files of a folder. */
const kinds: Readonly<Record<string, z.ZodType>> = {
  rulebook: ruleFileSchemas['rulebook.yaml'],
  figures: ruleFileSchemas['figures.yaml'],
  areas: ruleFileSchemas['areas.yaml'],
  gates: ruleFileSchemas['gates.yaml'],
  warnings: ruleFileSchemas['warnings.yaml'],
  recommendation: ruleFileSchemas['recommendation.yaml'],
  glossary: ruleFileSchemas['glossary.yaml'],
  papers: ruleFileSchemas['papers.yaml'],
  faq: faqSchema,
  guide: guideSchema,
  changelog: changelogSchema,
  upcoming: upcomingSchema,
  'not-covered': notCoveredSchema,
  refusals: refusalsSchema,
  'derived-cases': derivedSchema,
  dates: datesSchema,
  readiness: ruleFileSchemas['readiness.yaml'],
  counsel: ruleFileSchemas['counsel.yaml'],
  hosts: ruleFileSchemas['hosts.yaml'],
  source: ruleFileSchemas.sources,
  codes: ruleFileSchemas.codes,
  questions: ruleFileSchemas.questions,
  test: ruleFileSchemas.tests,
  conditions: ruleFileSchemas.conditions,
  route: ruleFileSchemas.routes,
  case: caseFileSchema,
  workshop: workshopPlanSchema,
  'agreement-signs': agreementSignsSchema,
  words: wordListSchema,
};

const kindOfFolder: Readonly<Record<string, string>> = {
  sources: 'source',
  codes: 'codes',
  questions: 'questions',
  tests: 'test',
  conditions: 'conditions',
  routes: 'route',
  cases: 'case',
};

/** The schemas that an editor reads, as JSON, by the file in `rules/schema` that holds each. */
export function editorSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, schema]) => [
      `schema/${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** Whether each schema for editors says what the rule reader says, and each rule file names its own. */
export function checkSchemas(folder: string): Problem[] {
  const old = Object.entries(editorSchemas())
    .filter(
      ([file, json]) =>
        !existsSync(join(folder, file)) || readFileSync(join(folder, file), 'utf8') !== json,
    )
    .map(([file]) => ({
      file,
      line: 1,
      message: 'stämmer inte med läsaren; kör npx vitest run tests/rules/schema.test.ts -u',
    }));
  const folders = Object.keys(kindOfFolder).flatMap((name) => listFiles(folder, name, '.yaml'));
  const files = listFiles(folder, '.', '.yaml').map((file) => file.slice('./'.length));
  const unnamed = [...files, ...folders].flatMap((file): Problem[] => {
    const [line] = readFileSync(join(folder, file), 'utf8').split('\n');
    const wanted = `# yaml-language-server: $schema=${schemaFor(file)}`;
    return line === wanted
      ? []
      : [
          {
            file,
            line: 1,
            message: `första raden ska vara ”${wanted}”, så att editorn kan hjälpa`,
          },
        ];
  });
  return [...old, ...unnamed];
}

function schemaFor(file: string): string {
  const folder = dirname(file);
  const kind = folder === '.' ? file.replace('.yaml', '') : (kindOfFolder[folder] ?? folder);
  const path = relative(folder, `schema/${kind}.schema.json`).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}
