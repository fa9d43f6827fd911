import { type Answers, isKnown, type Plan } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

type AuthorityAnswersProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly plan: Plan;
};

/** What only the authority can answer, of what the result hangs on or takes for granted: for the organisation to ask. */
export function AuthorityAnswers({ rulebook, answers, plan }: AuthorityAnswersProps) {
  const { t, question: wordsOf } = useTexts();
  const open = new Set([
    ...plan.hinges,
    ...plan.lines.flatMap(({ when }) => when.map(({ question }) => question)),
    ...plan.assumed.map(({ question }) => question),
  ]);
  const theirs = rulebook.questions.filter(
    ({ id, answeredBy }) =>
      answeredBy === 'authority' &&
      !isKnown(answers, id) &&
      (open.has(id) || answers[id] !== undefined),
  );
  if (theirs.length === 0) return null;
  return (
    <section className="short-part" aria-labelledby="myndigheten-svarar">
      <h2 id="myndigheten-svarar">{t(($) => $.result.short.authorityAnswers)}</h2>
      <ul className="dashes">
        {theirs.map(({ id }) => (
          <li key={id}>{wordsOf(id).question}</li>
        ))}
      </ul>
    </section>
  );
}
