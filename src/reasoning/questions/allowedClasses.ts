import type { Answers } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';

/** For each variable the classes its answer may still take: its own, or every one while it is open. */
export function allowedClasses(
  compiled: Compiled,
  answers: Answers,
  isOpen: (question: string) => boolean,
): readonly (readonly number[] | undefined)[] {
  const facts = compiled.read(answers);
  return compiled.variables.map(({ question, classes: count, absent }, index) => {
    const own = facts.classes[index] ?? 0;
    if (!isOpen(question)) return [own];
    if (absent === 0) return undefined;
    // What is settled already is not asked; otherwise any explicit answer is possible.
    const isAsked = compiled.asked.get(question)?.evaluate(facts).truth === 'holds';
    return own === absent && !isAsked
      ? [own]
      : Array.from({ length: count }, (_, i) => i).filter((i) => i !== absent);
  });
}
