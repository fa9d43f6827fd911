import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

import type { AgreementSigns, Knowledge, Rulebook, WorkshopPlan } from '#rulebook/index.ts';

type Problem = { readonly file: string; readonly line: number; readonly message: string };
type Faulty = { readonly ok: false; readonly problems: readonly Problem[] };
type Reading<T> = ({ readonly ok: true } & T) | Faulty;
type Floor = {
  readRulebook: (folder: string) => Reading<{ readonly rulebook: Rulebook }>;
  readKnowledge: (folder: string, rulebook: Rulebook) => Reading<{ readonly knowledge: Knowledge }>;
  readAgreementSigns: (
    folder: string,
    rulebook: Rulebook,
  ) => Reading<{ readonly signs: AgreementSigns }>;
  readWorkshopPlan: (folder: string) => Reading<{ readonly plan: WorkshopPlan }>;
};
type Kept = { readonly stamp: string; readonly value: Promise<unknown> };

const root = fileURLToPath(new URL('..', import.meta.url));
export const rulesFolder = join(root, 'rules');
const floor = join(root, 'src', 'rulebook');

/**
 * What has been read stays until a file of it is changed: a build asks for the same many times over, and
 * Vite loads this module anew for each build of a program.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is kept under this name
const keeper = globalThis as { vagvalRules?: Map<string, Kept> };
const kept = (keeper.vagvalRules ??= new Map<string, Kept>());

/** Every file that a rule book is made of. */
export function ruleFiles(): string[] {
  return filesIn(rulesFolder).filter((file) => file.endsWith('.yaml'));
}

/** The checked rule book. Faults are thrown, each with file and line. */
export async function readRules(): Promise<Rulebook> {
  return once('rules', async () => {
    const reading = (await readers()).readRulebook(rulesFolder);
    if (!reading.ok) throw faults(reading.problems);
    return reading.rulebook;
  });
}

/** What can be read beside the rule book, checked against it. */
export async function readBeside(): Promise<Knowledge> {
  return once('beside', async () => {
    const reading = (await readers()).readKnowledge(rulesFolder, await readRules());
    if (!reading.ok) throw faults(reading.problems);
    return reading.knowledge;
  });
}

/** What trainers use. */
export async function readPlan(): Promise<WorkshopPlan> {
  return once('plan', async () => {
    const reading = (await readers()).readWorkshopPlan(rulesFolder);
    if (!reading.ok) throw faults(reading.problems);
    return reading.plan;
  });
}

/** The signs that agreements are read for. */
export async function readSigns(): Promise<AgreementSigns> {
  return once('signs', async () => {
    const reading = (await readers()).readAgreementSigns(rulesFolder, await readRules());
    if (!reading.ok) throw faults(reading.problems);
    return reading.signs;
  });
}

async function readers(): Promise<Floor> {
  return once('readers', async () => {
    const { module } = await runnerImport<Floor>(join(floor, 'index.ts'), {
      root,
      logLevel: 'error',
    });
    return module;
  });
}

async function once<T>(name: string, read: () => Promise<T>): Promise<T> {
  const stamp = [...ruleFiles(), ...filesIn(floor)]
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join('\n');
  const known = kept.get(name);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name has one way to be read
  if (known?.stamp === stamp) return known.value as Promise<T>;
  const value = read();
  kept.set(name, { stamp, value });
  return value;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file),
  );
}

function faults(problems: readonly Problem[]): Error {
  const lines = problems.map(({ file, line, message }) => `  ${file}:${line}  ${message}`);
  const error = new Error(['The rule files have faults:', ...lines].join('\n'));
  // Where in our own scripts it was found says nothing to who edits the rules.
  error.stack = '';
  return error;
}
