import type { Rulebook } from '#rulebook/index.ts';

import { type Answer, type Answers, unknownAnswer } from './answers.ts';
import type { Probe } from './expression.ts';
import { sampleAnswers } from './sampleAnswers.ts';
import type { Truth } from './truth.ts';

/**
 * A question as reasoning sees it: its answers fall into classes that every rule treats alike.
 * Class 0 is "unknown". A question with a presumption also has a class for "not answered".
 */
export type Variable = {
  readonly question: string;
  readonly classes: number;
  /** The class that stands for a question not answered; 0 unless something is presumed then. */
  readonly absent: number;
  /** For each class, one answer that falls in it; undefined for the class of no answer. */
  readonly samples: readonly (Answer | undefined)[];
  readonly classOf: (answers: Answers) => number;
  /** The same, for the answer already taken out of the answers. */
  readonly classOfAnswer: (answer: Answer | undefined, answers: Answers) => number;
  /** The truth of a probe for each class. */
  readonly tableOf: (probe: Probe) => readonly Truth[];
};

/** One variable for each question of the rule book, in the order they are asked. */
export function variablesOf(rulebook: Rulebook, probes: readonly Probe[]): Variable[] {
  return rulebook.questions.map((question, index) => {
    const own = new Map(
      probes.filter(({ variable }) => variable === index).map((probe) => [probe.key, probe]),
    );
    const presumes = 'presume' in question && question.presume !== undefined;
    return variableOf(question.id, [...own.values()], sampleAnswers(rulebook, question), presumes);
  });
}

/** Sorts sample answers into classes by what the probes can tell apart. */
export function variableOf(
  question: string,
  probes: readonly Probe[],
  samples: readonly Answers[],
  presumes: boolean,
): Variable {
  const classes = new Map<string, number>();
  const cases: Answers[] = [];
  const signature = (answers: Answers): string =>
    probes.map((probe) => probe.ask(answers[question], answers)).join('');
  for (const answers of [{ [question]: unknownAnswer }, ...samples]) {
    const key = signature(answers);
    if (classes.has(key)) continue;
    classes.set(key, cases.length);
    cases.push(answers);
  }
  const absent = presumes ? cases.length : 0;
  if (presumes) cases.push({});
  const sorted = (answers: Answers): number => classes.get(signature(answers)) ?? 0;
  // Most answers are one of those listed; what is compared with another answer has no class by itself.
  const listed = new Map<Answer | undefined, number>(
    samples.every((answers) => Object.keys(answers).length < 2)
      ? samples.map((answers) => [answers[question], sorted(answers)])
      : [],
  ).set(undefined, absent);

  const classOfAnswer: Variable['classOfAnswer'] = (answer, answers) =>
    listed.get(answer) ?? sorted(answers);
  return {
    question,
    classes: cases.length,
    absent,
    samples: cases.map((answers) => answers[question]),
    classOf: (answers) => classOfAnswer(answers[question], answers),
    classOfAnswer,
    tableOf: (probe) => cases.map((answers) => probe.ask(answers[question], answers)),
  };
}
