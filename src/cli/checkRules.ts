import { join } from 'node:path';

import {
  checkCaseAddresses,
  checkSchemas,
  type Problem,
  readAgreementSigns,
  readKnowledge,
  readRulebook,
  readWordList,
  readWords,
  readWorkedCases,
  readWorkshopPlan,
  type Rulebook,
  whereDefined,
  type WordFile,
  type WorkedCase,
} from '#rulebook/index.ts';

import { checkAuthority } from './checkAuthority.ts';
import { checkCase } from './checkCase.ts';
import { checkClauses } from './checkClauses.ts';
import { checkEasy } from './checkEasy.ts';
import { checkReader } from './checkReader.ts';
import { checkSignExamples } from './checkSignExamples.ts';
import { checkSides } from './checkSides.ts';
import { checkWordList } from './checkWordList.ts';
import { checkWords } from './checkWords.ts';
import type { Terminal } from './terminal.ts';

/** Checks the rule files, their words and the worked cases; answers a jurist in Swedish. Returns 1 when anything is wrong. */
export function main(_words: readonly string[], terminal: Terminal): number {
  const { problems, summary, notes } = checkAll(terminal.root);
  for (const { file, line, message } of problems) terminal.stdout(`${file}:${line}  ${message}\n`);
  terminal.stdout(
    problems.length === 0
      ? [summary, ...notes].map((line) => `${line}\n`).join('')
      : `${problems.length} fel. Rätta dem och kör npm run check:rules igen.\n`,
  );
  return problems.length === 0 ? 0 : 1;
}

type Check = {
  readonly problems: readonly Problem[];
  readonly summary: string;
  /** What is no fault, but good to know. */
  readonly notes: readonly string[];
};

function checkAll(root: string): Check {
  const reading = readRulebook(join(root, 'rules'));
  if (!reading.ok) return { problems: below('rules', reading.problems), summary: '', notes: [] };
  const { rulebook } = reading;
  const read = readKnowledge(join(root, 'rules'), rulebook);
  if (!read.ok) return { problems: below('rules', read.problems), summary: '', notes: [] };
  const inCases: Problem[] = [];
  const cases = readWorkedCases(join(root, 'rules'), inCases);
  for (const { file, line, id, ...rest } of cases)
    for (const message of checkCase(rulebook, { file, line, id, ...rest }))
      inCases.push({ file, line, message: `${id}: ${message}` });
  inCases.push(...checkCaseAddresses(join(root, 'rules')));
  const planned = readWorkshopPlan(join(root, 'rules'));
  // What is wrong in a case has been said already.
  if (!planned.ok) inCases.push(...planned.problems.filter(({ file }) => file === 'workshop.yaml'));
  const agreements = readAgreementSigns(join(root, 'rules'), rulebook);
  inCases.push(
    ...(agreements.ok
      ? checkSignExamples(agreements.signs, agreements.examples)
      : agreements.problems),
  );
  const inWords: Problem[] = [];
  const words = readWords(join(root, 'locales'), ['sv', 'en'], inWords);
  const plan = planned.ok ? planned.plan : undefined;
  const easy = readWords(join(root, 'locales'), ['sv-easy'], inWords);
  const list = readWordList(join(root, 'rules'), inCases);
  inWords.push(
    ...checkWords(
      rulebook,
      cases,
      read.knowledge,
      words,
      plan,
      agreements.ok ? agreements.signs : undefined,
    ),
    ...checkClauses(rulebook, words),
    ...checkAuthority(words),
    ...checkEasy(words, easy),
    ...checkReader([...words, ...easy]),
    ...checkWordList(list, [...words, ...easy]),
  );
  // What no case shows is only told of cases that are right: a wrong one may be what would show it.
  if (inCases.length === 0) inCases.push(...unshown(root, rulebook, cases));
  inCases.push(...checkSchemas(join(root, 'rules')));
  const sources = Object.keys(rulebook.sources);
  const unworded = sources.filter((id) => !words.some((file) => saysOf(file, id)));
  return {
    problems: [...below('rules', inCases), ...below('locales', inWords)],
    summary: `Regelverket är helt: ${countRules(rulebook)} regler, ${sources.length} källor, ${rulebook.questions.length} frågor, ${cases.length} fall. Kör npm run prove innan ändringen är klar.`,
    notes:
      unworded.length === 0
        ? []
        : [`Källor utan egna ord i locales/*/paragraphs.json: ${unworded.join(', ')}.`],
  };
}

/** What lies unshown or unsaid of the rules, where they stand. */
function unshown(root: string, rulebook: Rulebook, cases: readonly WorkedCase[]): Problem[] {
  const placeOf = whereDefined(join(root, 'rules'));
  return [
    ...checkSides(rulebook, cases),
    ...rulebook.routes
      .filter((route) => route.package === undefined)
      .map(({ id }) => ({
        id,
        message: `vägen ”${id}” saknar package; skriv support, purchase, choice-system eller outside`,
      })),
  ].map(({ id, message }) => ({ ...placeOf(id), message }));
}

function below(folder: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
}

/** How many rules a rule book has: exclusions, reasons for a route and the order of recommendation. */
function countRules({ routes, candidates }: Rulebook): number {
  const rules = [
    ...routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]),
    ...candidates,
  ];
  return new Set(rules.map(({ id }) => id)).size;
}

/** Whether a file of words says what a source says. */
function saysOf({ name, data }: WordFile, id: string): boolean {
  return (
    name === 'paragraphs' && typeof data === 'object' && data !== null && Object.hasOwn(data, id)
  );
}
