import * as fc from 'fast-check';

import { type Answer, type Answers, unknownAnswer } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

/** Days under different figures: two with a calculated threshold, one before 19:25 a, one after all. */
export const arbitraryDay = fc.constantFrom('2026-11-21', '2025-06-01', '2022-02-01', '2028-01-01');

/** Any answers: a full case, a half one or a thin one; some pass the first gates, some nearly all. */
export function arbitraryAnswers(rulebook: Rulebook): fc.Arbitrary<Answers> {
  const cases = fc.oneof(
    mixture(rulebook, { known: 12, unknown: 1, absent: 1 }),
    mixture(rulebook, { known: 4, unknown: 2, absent: 2 }),
    mixture(rulebook, { known: 1, unknown: 1, absent: 3 }),
  );
  return fc.oneof(cases, cases.map(throughTheGates), cases.map(withoutHindrance));
}

/** Any answers to every question, none unknown, past the first gates. */
export function arbitraryFullAnswers(rulebook: Rulebook): fc.Arbitrary<Answers> {
  return mixture(rulebook, { known: 1, unknown: 0, absent: 0 }).map(throughTheGates);
}

/** Any answer that says something. Amounts and codes crowd round the edges that rules look at. */
function arbitraryAnswer(rulebook: Rulebook, question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'choice':
      return fc.constantFrom(...question.answers);
    case 'area':
      return fc.constantFrom(...rulebook.areas.map(({ id }) => id));
    case 'cpv':
      return fc.oneof(fc.constantFrom(...codesAtEdges(rulebook)), anyCode);
    case 'amount':
    case 'number':
      return fc.oneof(
        fc.constantFrom(...amountsAtEdges(rulebook).filter((amount) => amount <= question.max)),
        fc.nat({ max: Math.min(question.max, 20_000_000) }),
      );
  }
}

type Weights = { readonly known: number; readonly unknown: number; readonly absent: number };

function mixture(rulebook: Rulebook, { known, unknown, absent }: Weights): fc.Arbitrary<Answers> {
  const each = rulebook.questions.map((question) =>
    fc
      .oneof(
        { weight: known, arbitrary: arbitraryAnswer(rulebook, question) },
        { weight: unknown, arbitrary: fc.constant(unknownAnswer) },
        { weight: absent, arbitrary: fc.constant(undefined) },
      )
      .map((answer): [string, Answer][] => (answer === undefined ? [] : [[question.id, answer]])),
  );
  return fc.tuple(...each).map((entries) => Object.fromEntries(entries.flat()));
}

function throughTheGates(answers: Answers): Answers {
  return { ...answers, 'public-interest': 'yes', 'public-authority': 'none' };
}

/** What seldom comes together by chance: nothing stands in the way but what the contract test says. */
function withoutHindrance(answers: Answers): Answers {
  return {
    ...throughTheGates(answers),
    counterpart: 'eligible',
    parts: 'one',
    permit: 'held',
    'single-business': 'no',
    'economic-activity': 'no',
    'equal-access': 'yes',
    'support-kind': 'defined',
    'shared-steering': 'yes',
  };
}

const anyCode = fc.nat({ max: 99_999_999 }).map((code) => String(code).padStart(8, '0'));

function codesAtEdges(rulebook: Rulebook): string[] {
  const edges = Object.values(rulebook.codes).flatMap(({ ranges, singles, except = [] }) => [
    ...ranges.flatMap(({ from, to }) => [from, to]),
    ...singles,
    ...except,
  ]);
  return edges.flatMap((code) =>
    [-1, 0, 1].map((step) => String(Number(code) + step).padStart(8, '0')),
  );
}

function amountsAtEdges(rulebook: Rulebook): number[] {
  const edges = Object.values(rulebook.figures).flatMap(({ periods }) =>
    periods.flatMap(({ amount, band }) => [amount, ...(band ? [band.from, band.to] : [])]),
  );
  return edges.flatMap((amount) => [amount - 1, amount, amount + 1]);
}
