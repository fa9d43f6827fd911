import { type Answer, type Answers, assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { CaseFile, RulebookStamp, SavedOutcome } from './caseFile.ts';
import type { Drift, Edition, LapsedAnswer, RouteChange } from './drift.ts';
import { irrelevantQuestions } from './irrelevantQuestions.ts';
import { readAnswer } from './readAnswer.ts';
import { outcomeOf } from './caseFileOf.ts';

/** What a saved case comes to under this rule book, on the day it was saved for or another. Pure. */
export function compareWithNow(rulebook: Rulebook, file: CaseFile, asOf = file.asOf): Drift {
  const edition = editionOf(file.rulebook, rulebook);
  const { kept, lapsed } = sortAnswers(rulebook, { ...file.lapsed, ...file.answers });
  const now = outcomeOf(assess(rulebook, kept, asOf));
  const then =
    file.outcome ?? (edition === 'same' ? outcomeOf(assess(rulebook, kept, file.asOf)) : null);
  const changes = then === null ? [] : changesBetween(then, now);
  const isSameResult =
    then === null ||
    (changes.length === 0 && then.status === now.status && then.recommended === now.recommended);
  // A plain file of answers says nothing of then, and so has nothing to tell.
  const isSameBook = edition === 'same' || (edition === 'unknown' && then === null);
  const isSameDay = file.asOf === asOf;
  return {
    rulebook: edition,
    saved: file.rulebook,
    day: { then: file.asOf, now: asOf },
    kept,
    lapsed,
    irrelevant: newlyIrrelevant(),
    outcome: { then, now },
    changes,
    isSame: isSameBook && isSameDay && isSameResult && lapsed.length === 0,
  };

  /** Under the same rule book, an answer that did not matter then has not come to be so. */
  function newlyIrrelevant(): string[] {
    if (isSameBook && isSameDay) return [];
    const irrelevant = irrelevantQuestions(rulebook, kept, asOf);
    if (edition !== 'same') return irrelevant;
    const before = new Set(irrelevantQuestions(rulebook, kept, file.asOf));
    return irrelevant.filter((question) => !before.has(question));
  }
}

/** The answers that count under this rule book, and those that do not. */
function sortAnswers(
  rulebook: Rulebook,
  answers: Answers,
): { readonly kept: Answers; readonly lapsed: readonly LapsedAnswer[] } {
  const kept: [string, Answer][] = [];
  const lapsed: LapsedAnswer[] = [];
  for (const [question, answer] of Object.entries(answers)) {
    const result = readAnswer(rulebook, question, answer);
    if (result.ok) kept.push([question, result.answer]);
    else
      lapsed.push({
        question,
        answer,
        reason: result.problem.code === 'unknown-question' ? 'no-question' : 'no-answer',
      });
  }
  return { kept: Object.fromEntries(kept), lapsed };
}

function editionOf(saved: RulebookStamp | null, now: RulebookStamp): Edition {
  if (saved === null) return 'unknown';
  if (saved.id !== now.id) return 'other';
  if (saved.hash === now.hash) return 'same';
  const order = compareVersions(now.version, saved.version);
  return order > 0 ? 'newer' : order < 0 ? 'older' : 'changed';
}

/** Versions are year.month.number; what is no version is neither before nor after. */
function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  const differences = (one ?? []).map((part, index) => part - (other?.[index] ?? Number.NaN));
  return differences.some(Number.isNaN) ? 0 : (differences.find((part) => part !== 0) ?? 0);
}

function changesBetween(then: SavedOutcome, now: SavedOutcome): RouteChange[] {
  const before = new Map(Object.entries(then.verdicts));
  const after = new Map(Object.entries(now.verdicts));
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((route) => ({
      route,
      then: before.get(route) ?? null,
      now: after.get(route) ?? null,
    }))
    .filter((change) => change.then !== change.now);
}
