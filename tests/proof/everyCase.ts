import type { Answer } from '#reasoning/index.ts';
import type { Diagrams, Node, Variable } from '#reasoning/proof.ts';

/** Every choice of one class for each variable. */
export function everyCase(classes: readonly number[]): number[][] {
  return classes.reduce<number[][]>(
    (cases, count) =>
      cases.flatMap((before) => Array.from({ length: count }, (_, index) => [...before, index])),
    [[]],
  );
}

/** The result of a diagram in a case. */
export function resultIn(diagrams: Diagrams, node: Node, chosen: readonly number[]): number {
  let at = node;
  while (!diagrams.isResult(at))
    at = diagrams.childrenOf(at)[chosen[diagrams.variableOf(at)] ?? 0] ?? -1;
  return at;
}

/** Variables for diagrams made by hand: the answer of class 1 is "a1", and so on. */
export function plainVariables(classes: readonly number[], absent: readonly number[]): Variable[] {
  return classes.map((count, index) => {
    const question = `q${index}`;
    const samples = Array.from({ length: count }, (_, at) =>
      at === 0 ? 'unknown' : at === absent[index] ? undefined : `a${at}`,
    );
    const classOfAnswer = (answer: Answer | undefined): number =>
      answer === undefined ? (absent[index] ?? 0) : samples.indexOf(String(answer));
    return {
      question,
      classes: count,
      absent: absent[index] ?? 0,
      samples,
      classOf: (answers) => classOfAnswer(answers[question]),
      classOfAnswer,
      tableOf: () => [],
    };
  });
}
