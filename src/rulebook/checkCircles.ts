import type { Problem } from './problem.ts';
import { type Reference, referencesIn } from './referencesIn.ts';
import type { RuleFile } from './ruleFile.ts';
import type { RuleFiles } from './ruleFiles.ts';

/** A test, or what a question presumes: something that is worked out from others. */
type Derived = {
  readonly kind: 'test' | 'question';
  readonly id: string;
  readonly file: RuleFile<unknown>;
  readonly needs: readonly Reference[];
};

/** No test, and no answer that is presumed, is worked out from itself. */
export function checkCircles(files: RuleFiles): Problem[] {
  const derived = derivedIn(files);
  const find = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
    derived.find((one) => one.kind === kind && one.id === id);
  const leadsTo = (start: Reference, goal: Derived, seen = new Set<Derived>()): boolean => {
    const next = find(start);
    if (next === undefined || seen.has(next)) return false;
    seen.add(next);
    return next === goal || next.needs.some((need) => leadsTo(need, goal, seen));
  };
  return derived.flatMap((one) =>
    one.needs
      .filter((need) => leadsTo(need, one))
      .map(({ id, path }) => ({
        file: one.file.file,
        line: one.file.lineOf(path),
        message: `${one.kind === 'test' ? 'testet' : 'frågan'} ”${one.id}” går i cirkel genom ”${id}”; bryt cirkeln`,
      })),
  );
}

function derivedIn(files: RuleFiles): Derived[] {
  const tests = files.tests.map((file): Derived => {
    const { id, holds, fails } = file.data;
    return { kind: 'test', id, file, needs: needsIn({ holds, fails }, []) };
  });
  const presumed = files.questions.flatMap((file) =>
    file.data.questions.flatMap((question, i): Derived[] =>
      'presume' in question && question.presume !== undefined
        ? [
            {
              kind: 'question',
              id: question.id,
              file,
              needs: needsIn(question.presume, ['questions', i, 'presume']),
            },
          ]
        : [],
    ),
  );
  return [...tests, ...presumed];
}

function needsIn(data: unknown, path: readonly PropertyKey[]): Reference[] {
  return referencesIn(data, path).filter(({ kind }) => kind === 'test' || kind === 'question');
}
