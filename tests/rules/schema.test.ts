import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';

import { changelogSchema, faqSchema, guideSchema } from '#rulebook/knowledge.ts';
import { ruleFileSchemas } from '#rulebook/ruleFiles.ts';
import { caseFileSchema } from '#rulebook/workedCase.ts';
import { workshopPlanSchema } from '#rulebook/workshopPlan.ts';

import { filesIn } from '../support/filesIn.ts';
import { root } from '../support/root.ts';

/** The schema files are named after what one file holds. */
const kinds = {
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
  readiness: ruleFileSchemas['readiness.yaml'],
  counsel: ruleFileSchemas['counsel.yaml'],
  source: ruleFileSchemas.sources,
  codes: ruleFileSchemas.codes,
  questions: ruleFileSchemas.questions,
  test: ruleFileSchemas.tests,
  conditions: ruleFileSchemas.conditions,
  route: ruleFileSchemas.routes,
  case: caseFileSchema,
  workshop: workshopPlanSchema,
};

const kindOfFolder: Readonly<Record<string, string>> = {
  sources: 'source',
  tests: 'test',
  routes: 'route',
  cases: 'case',
};

test.each(Object.entries(kinds))(
  'the editor’s schema for %s says what the rule reader says',
  async (kind, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(join(root, 'rules', 'schema', `${kind}.schema.json`));
  },
);

test.each(filesIn('rules').filter((file) => file.endsWith('.yaml')))(
  '%s begins by naming its schema',
  (file) => {
    const [line] = readFileSync(join(root, file), 'utf8').split('\n');
    const schema = `rules/schema/${kindOf(file)}.schema.json`;
    const path = relative(dirname(file), schema).replaceAll('\\', '/');
    expect(line).toBe(
      `# yaml-language-server: $schema=${path.startsWith('.') ? path : `./${path}`}`,
    );
  },
);

function kindOf(file: string): string {
  const folder = basename(dirname(file));
  return folder === 'rules' ? basename(file, '.yaml') : (kindOfFolder[folder] ?? folder);
}
