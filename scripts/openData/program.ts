import {
  type Answers,
  assess as assessUnder,
  type Assessment,
  missingQuestions,
  type Plan,
  planOf,
} from '#reasoning/index.ts';
import rulebook from 'virtual:rulebook';

// The face of the npm package `vagval-rules`. What it promises is written in index.d.ts beside it.
export { rulebook };

/** Answers a case under the law of a day (ISO date): routes with verdicts, reasons, conditions and sources. */
export function assess(answers: Answers, asOf: string): Assessment {
  return assessUnder(rulebook, answers, asOf);
}

/** What a case with holes in its facts hinges on, with what is assumed meanwhile. */
export function plan(answers: Answers, asOf: string): Plan {
  return planOf(rulebook, answers, asOf);
}

/** The ids of the questions that can still change the answer, in the order they are asked. */
export function missing(answers: Answers, asOf: string): readonly string[] {
  return missingQuestions(rulebook, answers, asOf);
}
