import type { Criterion, Question, Rulebook } from '#rulebook/index.ts';

import { decisionRulebook } from './decisionRulebook.ts';

const questionsPerRoute = 8;
const answersPerQuestion = 12;

/**
 * The small rule book with so many times its twelve rules. Each route has questions of its own, and is
 * closed by pairs of answers to neighbouring ones.
 */
export function grownRulebook(times: number): Rulebook {
  const { routes, candidates } = decisionRulebook;
  const rulesPerRoute = Math.round((12 * times) / routes.length);
  const sources = ['act'];
  return {
    ...decisionRulebook,
    id: `grown-${times}`,
    tests: [],
    questions: routes.flatMap(({ id }) =>
      Array.from({ length: questionsPerRoute }, (_, at): Question => ({
        id: questionOf(id, at),
        stage: 'case',
        role: 'condition',
        kind: 'choice',
        answers: Array.from({ length: answersPerQuestion }, (_, answer) => `answer-${answer}`),
        sources,
      })),
    ),
    routes: routes.map((route) => ({
      ...route,
      excludedBy: Array.from({ length: rulesPerRoute }, (_, at) => ({
        id: `${route.id}-closed-${at}`,
        when: pairOf(route.id, at),
        sources,
      })),
      carriedBy: [],
    })),
    candidates,
  };
}

/** Answers to some of the questions, the same for every run. */
export function grownAnswers({ questions }: Rulebook, seed: number): Record<string, string> {
  return Object.fromEntries(
    questions.map(({ id }, at) => [id, `answer-${(seed * 7 + at * at * 5) % answersPerQuestion}`]),
  );
}

/** The pairs in an order that spreads them over the questions. */
function pairOf(route: string, at: number): Criterion {
  const first = at % (questionsPerRoute - 1);
  const turn = Math.floor(at / (questionsPerRoute - 1));
  return {
    all: [
      { question: questionOf(route, first), is: `answer-${turn % answersPerQuestion}` },
      {
        question: questionOf(route, first + 1),
        is: `answer-${Math.floor(turn / answersPerQuestion) % answersPerQuestion}`,
      },
    ],
  };
}

function questionOf(route: string, at: number): string {
  return `${route}-question-${at}`;
}
