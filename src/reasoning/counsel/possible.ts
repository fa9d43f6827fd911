import type { Assumption, Question } from '#rulebook/index.ts';

import { type Answers, isKnown } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import { assumptionsIn } from './assumptions.ts';
import { classesOf, type Option, optionsIn } from './branchesOf.ts';

/** What may be of a case whose answers are thin. */
export type Possible = {
  readonly assumed: ReadonlyMap<string, Assumption>;
  /** The answers with every assumed one among them. */
  readonly withAssumed: Answers;
  /** The hinges and forks still to be answered, by variable, and what each may be answered with. */
  readonly open: ReadonlyMap<number, readonly Option[]>;
  /** For each variable the classes its answer may take; one where it is not open. */
  readonly limits: readonly (readonly number[])[];
};

/**
 * What each question may be answered with: its own answer, the assumed one, and of hinges and forks any that
 * says something. Conditions and wishes without an answer stay unknown, and so does what is asked first.
 */
export function possibleIn(compiled: Compiled, answers: Answers): Possible {
  const { rulebook, variables, asOf } = compiled;
  const { byQuestion: assumed, answers: withAssumed } = assumptionsIn(rulebook, answers, asOf);
  const { classes } = compiled.read(withAssumed);
  const all = optionsIn(compiled);
  const open = new Map<number, readonly Option[]>();
  const limits = variables.map((variable, index) => {
    const at = classes[index] ?? 0;
    const question = rulebook.questions[index];
    // What the area settles is not asked.
    const isSettled = variable.absent !== 0 && at === variable.absent;
    if (question === undefined || isSettled) return [at];
    if (!isOpen(question) || isKnown(withAssumed, question.id)) return [at];
    const assumption = assumed.get(question.id);
    const not: readonly unknown[] = assumption && 'not' in assumption ? assumption.not : [];
    const options = (all[index] ?? []).filter(({ answer }) => !not.includes(answer));
    open.set(index, options);
    return classesOf(options);
  });
  return { assumed, withAssumed, open, limits };
}

function isOpen({ role }: Question): boolean {
  return role === 'hinge' || role === 'fork';
}
