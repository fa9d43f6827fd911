import type { LocalProblem } from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { OwnWords, Texts } from '#texts/index.ts';

type LocalWords = OwnWords<'local'>;

/** What is wrong on a line of a file of own rules, and what to do about it. */
export function problemText(
  problem: LocalProblem,
  rulebook: Rulebook,
  texts: Texts,
  words: LocalWords,
): string {
  return words(($) => $.problems.line, {
    line: texts.number(problem.line),
    reason: problemReason(problem, rulebook, texts, words),
  });
}

/** What is wrong, and what to do about it; `name` is what its place is called, when not by its path in the file. */
export function problemReason(
  problem: LocalProblem,
  { routes }: Rulebook,
  texts: Texts,
  words: LocalWords,
  name?: string,
): string {
  switch (problem.code) {
    case 'too-large':
      return words(($) => $.problems['too-large'], { limit: texts.number(problem.limit) });
    case 'not-json':
      return problem.found === ''
        ? words(($) => $.problems.end)
        : words(($) => $.problems['not-json'], { found: problem.found });
    case 'other-file':
      return words(($) => $.problems['other-file'], { value: problem.value });
    case 'looser-than-law':
      return words(($) => $.problems['looser-than-law'], {
        place: name ?? problem.place,
        value: texts.amount(problem.value, 'SEK'),
        law: texts.amount(problem.law, 'SEK'),
      });
    default:
      return words(($) => $.problems[problem.code], {
        place: name ?? (problem.place || words(($) => $.problems.wholeFile)),
        routes: texts.list(routes.map(({ id }) => id)),
      });
  }
}
