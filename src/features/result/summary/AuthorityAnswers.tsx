import {
  type Answers,
  isKnown,
  leaveToAuthority,
  type Plan,
  shortQuestions,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

type AuthorityAnswersProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly asOf: string;
  readonly plan: Plan;
  readonly changeHref: (question: string) => string;
};

/**
 * What the organisation was not asked since only the authority can answer it, of what the result hangs on or
 * takes for granted: to ask for, or to answer anyway.
 */
export function AuthorityAnswers(props: AuthorityAnswersProps) {
  const { rulebook, answers, asOf, plan, changeHref } = props;
  const { t, question: wordsOf } = useTexts();
  const open = new Set([
    ...Object.keys(leaveToAuthority(rulebook, answers, asOf, shortQuestions)),
    ...plan.hinges,
    ...plan.lines.flatMap(({ when }) => when.map(({ question }) => question)),
    ...plan.assumed.map(({ question }) => question),
  ]);
  const theirs = rulebook.questions.filter(
    ({ id, answeredBy }) => answeredBy === 'authority' && open.has(id) && !isKnown(answers, id),
  );
  if (theirs.length === 0) return null;
  return (
    <section className="short-part" aria-labelledby="myndigheten-svarar">
      <h2 id="myndigheten-svarar">{t(($) => $.result.short.authorityAnswers)}</h2>
      <ul className="dashes">
        {theirs.map(({ id }) => (
          <li key={id}>
            {wordsOf(id).question}{' '}
            <a href={changeHref(id)}>
              {t(($) => $.result.short.answerAnyway)}
              <span className="visually-hidden">
                {t(($) => $.result.short.changeOf, { question: wordsOf(id).short })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
