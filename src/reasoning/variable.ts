import { type Answer, type Answers, unknownAnswer } from './answers.ts';
import type { Probe } from './expression.ts';
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
  /** The same, for an answer already looked up among the answers. */
  readonly classOfAnswer: (answer: Answer | undefined, answers: Answers) => number;
  readonly tableOf: (probe: Probe) => readonly Truth[];
};

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

  const classOf = (answers: Answers): number => classes.get(signature(answers)) ?? 0;
  const classOfAnswer = remembering(question, absent, samples, classOf);
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

/** The same classes, looked up instead of asked again: by the answer, or by where a number falls. */
function remembering(
  question: string,
  absent: number,
  samples: readonly Answers[],
  classOf: (answers: Answers) => number,
): (answer: Answer | undefined, answers: Answers) => number {
  const compares = samples.some((answers) => Object.keys(answers).length > 1);
  const numbers = samples
    .map((answers) => answers[question])
    .filter((value) => typeof value === 'number');
  const steps = numbers.map((value) => classOf({ [question]: value }));
  const known = new Map<string, number>();
  // Most cases that follow each other have most answers alike.
  let last: string | undefined;
  let classOfLast = 0;
  return (answer, answers) => {
    if (answer === undefined) return absent;
    if (typeof answer === 'string') {
      if (answer === last) return classOfLast;
      const before = known.get(answer);
      if (before !== undefined) {
        last = answer;
        classOfLast = before;
        return before;
      }
    }
    if (compares) return classOf(answers);
    if (typeof answer === 'number') return steps[placeOf(answer, numbers)] ?? 0;
    const found = classOf({ [question]: answer });
    if (known.size < 1000) known.set(answer, found);
    return found;
  };
}

/**
 * Where a number falls among samples that go bound, between, bound, between …: on a bound, or between
 * two. The samples are in order and even places are bounds.
 */
function placeOf(value: number, samples: readonly number[]): number {
  let low = 0;
  let high = samples.length / 2 - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((samples[middle * 2] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return samples[low * 2] === value ? low * 2 : low * 2 + 1;
}
