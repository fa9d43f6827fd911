import { type Answer, unknownAnswer } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

import { type CaseProblem, shorten } from './caseProblem.ts';

export type AnswerResult =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: CaseProblem };

/** Reads one answer from outside: an answer the question has, or what is wrong with it. */
export function readAnswer(rulebook: Rulebook, id: string, value: unknown): AnswerResult {
  const question = rulebook.questions.find((candidate) => candidate.id === id);
  if (question === undefined) return wrong({ code: 'unknown-question', question: shorten(id) });
  if (value === unknownAnswer) return { ok: true, answer: unknownAnswer };
  switch (question.kind) {
    case 'choice':
      return oneOf(id, question.answers, value);
    case 'area':
      return oneOf(
        id,
        rulebook.areas.map((area) => area.id),
        value,
      );
    case 'cpv':
      return code(id, value);
    case 'amount':
    case 'number':
      return number(question, value);
  }
}

function oneOf(question: string, answers: readonly string[], value: unknown): AnswerResult {
  const answer = answers.find((candidate) => candidate === value);
  return answer === undefined
    ? wrong({ code: 'unknown-answer', question, value: shorten(value) })
    : { ok: true, answer };
}

/** A CPV code is eight digits; a check digit after a hyphen is read and dropped. */
function code(question: string, value: unknown): AnswerResult {
  const digits =
    typeof value === 'string' ? /^(\d{8})(?:-\d)?$/.exec(value.trim())?.[1] : undefined;
  return digits === undefined
    ? wrong({ code: 'bad-code', question, value: shorten(value) })
    : { ok: true, answer: digits };
}

function number(
  question: Extract<Question, { kind: 'amount' | 'number' }>,
  value: unknown,
): AnswerResult {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= question.max
    ? { ok: true, answer: value }
    : wrong({ code: 'bad-number', question: question.id, value: shorten(value) });
}

function wrong(problem: CaseProblem): AnswerResult {
  return { ok: false, problem };
}
