import type { CaseProblem } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';

import { problemText } from './problemText.ts';

/** More than these say no more. */
const shown = 12;

/** What is wrong in a case file: where, and what to do. */
export function Problems({ problems }: { readonly problems: readonly CaseProblem[] }) {
  const texts = useTexts();
  const words = useTexts('case').words('case');
  const more = problems.length - shown;
  return (
    <ul className="dashes">
      {problems.slice(0, shown).map((problem, index) => (
        <li key={index}>{problemText(problem, texts, words)}</li>
      ))}
      {more > 0 && (
        <li>{words(($) => $.open.moreProblems, { count: more, number: texts.count(more) })}</li>
      )}
    </ul>
  );
}
