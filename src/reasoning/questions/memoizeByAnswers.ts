import type { Answers } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';

const mostKept = 256;

/** The same work, remembered for the latest cases: a page or a paper asks for it several times. */
export function memoizeByAnswers<T>(
  work: (compiled: Compiled, answers: Answers) => T,
): (compiled: Compiled, answers: Answers) => T {
  const cache = new WeakMap<Compiled, Map<string, { readonly found: T }>>();
  return (compiled, answers) => {
    const kept = cache.get(compiled) ?? new Map<string, { readonly found: T }>();
    cache.set(compiled, kept);
    const key = JSON.stringify(answers);
    const known = kept.get(key);
    if (known !== undefined) return known.found;
    const found = work(compiled, answers);
    const [oldest = ''] = kept.keys();
    if (kept.size === mostKept) kept.delete(oldest);
    kept.set(key, { found });
    return found;
  };
}
