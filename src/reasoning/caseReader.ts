import type { Answers } from './answers.ts';
import type { Circuit, Place } from './circuit.ts';
import type { Facts } from './compiled.ts';
import type { Values } from './gates.ts';
import { HOLDS } from './truth.ts';
import type { Variable } from './variable.ts';

export type CaseReader = {
  readonly read: (answers: Answers) => Facts;
  /** The same without making anything: good until the next case is read here. */
  readonly readHere: (answers: Answers) => Facts;
};

/** A question with a presumption, and the place of what must hold for it. */
export type Presumed = {
  readonly variable: number;
  readonly place: Place;
  readonly absent: number;
};

/** Makes the functions that read a case: the class of each answer, then every place of the circuit. */
export function createCaseReader(
  variables: readonly Variable[],
  circuit: Circuit,
  presumed: readonly Presumed[],
): CaseReader {
  const writeClasses = classWriter(variables);
  const here = factsIn(circuit.layOut(), variables.length);
  const readHere = (answers: Answers): Facts => {
    const { classes, values } = here;
    writeClasses(answers, classes);
    circuit.run(values);
    // No answer counts as unknown, unless what is known already settles the question.
    for (const { variable, place, absent } of presumed)
      if (values[place] !== HOLDS && classes[variable] === absent) classes[variable] = 0;
    return here;
  };
  return {
    read: (answers) => factsIn(readHere(answers).values.slice(0, circuit.size()), variables.length),
    readHere,
  };
}

function factsIn(values: Values, variables: number): Facts {
  return { values, classes: values.subarray(0, variables) };
}

/** A variable, and the one whose question comes next. */
type Asked = {
  readonly question: string;
  readonly variable: number;
  readonly classOfAnswer: Variable['classOfAnswer'];
  next: Asked | undefined;
};

/**
 * Going through the answers is quicker than asking for every question; there are never more. Most come in
 * the order of the questions: then the next need not be looked up.
 */
function classWriter(variables: readonly Variable[]): (answers: Answers, classes: Values) => void {
  const unanswered = Int32Array.from(variables, ({ absent }) => absent);
  const asked = variables.map(({ question, classOfAnswer }, variable): Asked => ({
    question,
    variable,
    classOfAnswer,
    next: undefined,
  }));
  for (const [at, each] of asked.entries()) each.next = asked[at + 1];
  const byQuestion = new Map(asked.map((each) => [each.question, each]));
  return (answers, classes) => {
    classes.set(unanswered);
    let next = asked[0];
    for (const question in answers) {
      const found: Asked | undefined =
        next?.question === question ? next : byQuestion.get(question);
      if (found === undefined) continue;
      classes[found.variable] = found.classOfAnswer(answers[question], answers);
      next = found.next;
    }
  };
}
