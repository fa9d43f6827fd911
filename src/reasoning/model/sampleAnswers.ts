import type { Question, Rulebook } from '#rulebook/index.ts';

import type { Answer, Answers } from './answers.ts';

/** Answers enough to meet every class: each choice, each side of a list's edge, each side of a bound. */
export function sampleAnswers(rulebook: Rulebook, question: Question): Answers[] {
  const answer = (value: Answer): Answers => ({ [question.id]: value });
  switch (question.kind) {
    case 'choice':
      return question.answers.map(answer);
    case 'area':
      return rulebook.areas.map((area) => answer(area.id));
    case 'cpv':
      return codesAtEdges(rulebook).map(answer);
    case 'amount':
    case 'number': {
      const compared = comparedWith(rulebook, question.id);
      return compared.length === 0
        ? boundsAndBetween(rulebook, question.max).map(answer)
        : compared.flatMap((other) => aroundAnnounced(question.id, other));
    }
  }
}

function codesAtEdges(rulebook: Rulebook): string[] {
  const edges = Object.values(rulebook.codes).flatMap((set) => [
    ...set.ranges.flatMap(({ from, to }) => [from, to]),
    ...set.singles,
    ...(set.except ?? []),
  ]);
  const near = edges.flatMap((code) => [-1, 0, 1].map((step) => Number(code) + step));
  return [...new Set(near)].toSorted((a, b) => a - b).map((code) => String(code).padStart(8, '0'));
}

/** Every number up to `max` that the rule book compares with, and one between each pair: bound, between, bound, … */
function boundsAndBetween(rulebook: Rulebook, max: number): number[] {
  const bounds = new Set<number>([0]);
  walk([...criteriaOf(rulebook), rulebook.figures], (data) => {
    if (typeof data === 'number') bounds.add(data);
  });
  const sorted = [...bounds].filter((bound) => bound <= max).toSorted((a, b) => a - b);
  return sorted.flatMap((bound, i) => [bound, (bound + (sorted[i + 1] ?? bound + 2)) / 2]);
}

/** The questions that are compared with this one because it confirms a calculated figure. */
function comparedWith(rulebook: Rulebook, id: string): string[] {
  const figures = Object.values(rulebook.figures)
    .filter(({ periods }) => periods.some(({ confirmedBy }) => confirmedBy === id))
    .map((figure) => figure.id);
  if (figures.length === 0) return [];
  const found = new Set<string>();
  walk(criteriaOf(rulebook), (data) => {
    if (!isRecord(data) || typeof data['question'] !== 'string') return;
    for (const bound of Object.values(data))
      if (isRecord(bound) && figures.some((figure) => figure === bound['figure']))
        found.add(data['question']);
  });
  return [...found];
}

function aroundAnnounced(announced: string, value: string): Answers[] {
  return [
    { [announced]: 2, [value]: 1 },
    { [announced]: 1, [value]: 1 },
    { [announced]: 1, [value]: 2 },
  ];
}

function criteriaOf(rulebook: Rulebook): unknown[] {
  const { tests, routes, conditions, warnings, candidates } = rulebook;
  return [tests, routes, conditions, warnings, candidates];
}

function walk(data: unknown, meet: (part: unknown) => void): void {
  meet(data);
  if (typeof data === 'object' && data !== null)
    for (const part of Object.values(data)) walk(part, meet);
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
