import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

import type { Knowledge, Rulebook, WorkshopPlan } from '#rulebook/index.ts';

type Problem = { readonly file: string; readonly line: number; readonly message: string };
type Faulty = { readonly ok: false; readonly problems: readonly Problem[] };
type Reader = {
  readRulebook: (folder: string) => { readonly ok: true; readonly rulebook: Rulebook } | Faulty;
};
type KnowledgeReader = {
  readKnowledge: (
    folder: string,
    rulebook: Rulebook,
  ) => { readonly ok: true; readonly knowledge: Knowledge } | Faulty;
};
type PlanReader = {
  readWorkshopPlan: (folder: string) => { readonly ok: true; readonly plan: WorkshopPlan } | Faulty;
};

const root = fileURLToPath(new URL('..', import.meta.url));
export const rulesFolder = join(root, 'rules');

/** Every file that a rule book is made of. */
export function ruleFiles(): string[] {
  return readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(rulesFolder, file));
}

/** The checked rule book. Faults are thrown, each with file and line. */
export async function readRules(): Promise<Rulebook> {
  const { readRulebook } = await onFloor<Reader>('readRulebook.ts');
  const reading = readRulebook(rulesFolder);
  if (!reading.ok) throw faults(reading.problems);
  return reading.rulebook;
}

/** What can be read beside the rule book, checked against it. */
export async function readBeside(): Promise<Knowledge> {
  const { readKnowledge } = await onFloor<KnowledgeReader>('readKnowledge.ts');
  const reading = readKnowledge(rulesFolder, await readRules());
  if (!reading.ok) throw faults(reading.problems);
  return reading.knowledge;
}

/** What trainers use. */
export async function readPlan(): Promise<WorkshopPlan> {
  const { readWorkshopPlan } = await onFloor<PlanReader>('readWorkshopPlan.ts');
  const reading = readWorkshopPlan(rulesFolder);
  if (!reading.ok) throw faults(reading.problems);
  return reading.plan;
}

async function onFloor<T>(file: string): Promise<T> {
  const path = join(root, 'src', 'rulebook', file);
  const { module } = await runnerImport<T>(path, { root, logLevel: 'error' });
  return module;
}

function faults(problems: readonly Problem[]): Error {
  const lines = problems.map(({ file, line, message }) => `  ${file}:${line}  ${message}`);
  const error = new Error(['The rule files have faults:', ...lines].join('\n'));
  // Where in our own scripts it was found says nothing to who edits the rules.
  error.stack = '';
  return error;
}
