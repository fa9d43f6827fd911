import { assembleRulebook } from './assembleRulebook.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkAnswers } from './checkAnswers.ts';
import { checkCircles } from './checkCircles.ts';
import { checkCounsel } from './checkCounsel.ts';
import { checkFigures } from './checkFigures.ts';
import { checkIds } from './checkIds.ts';
import { checkPapers } from './checkPapers.ts';
import { checkPresumed } from './checkPresumed.ts';
import { checkReadiness } from './checkReadiness.ts';
import { checkTitlePage } from './checkTitlePage.ts';
import { citedBeside } from './citedBeside.ts';
import type { Problem } from './problem.ts';
import { readRuleFiles } from './ruleFiles.ts';
import type { Rulebook } from './rulebook.ts';

export type RulebookResult =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks a folder of rule files. Either a whole rule book, or everything that is wrong:
 * file, line and what to do, in Swedish. Never half a rule book.
 */
export function readRulebook(folder: string): RulebookResult {
  const problems: Problem[] = [];
  const files = readRuleFiles(folder, problems);
  const cited = citedBeside(folder, problems);
  if (problems.length === 0)
    problems.push(
      ...checkIds(files, cited),
      ...checkCircles(files),
      ...checkTitlePage(files),
      ...checkAnswers(files),
      ...checkPresumed(files),
      ...checkFigures(files),
      ...checkPapers(files),
      ...checkReadiness(files),
      ...checkAddresses(files),
      ...checkCounsel(files),
    );
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, rulebook: assembleRulebook(files) };
}
