import {
  type Answers,
  isKnown,
  leaveToAuthority,
  type Plan,
  shortQuestions,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { LazyDetails } from '#features/result/LazyDetails.tsx';

/** So many are told of those that the result hangs on; the others are there to open. */
const told = 2;

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
  const hinges = new Set([
    ...plan.hinges,
    ...plan.lines.flatMap(({ when }) => when.map(({ question }) => question)),
  ]);
  const open = new Set([
    ...Object.keys(leaveToAuthority(rulebook, answers, asOf, shortQuestions)),
    ...hinges,
    ...plan.assumed.map(({ question }) => question),
  ]);
  const theirs = rulebook.questions
    .filter(
      ({ id, answeredBy }) => answeredBy === 'authority' && open.has(id) && !isKnown(answers, id),
    )
    .map(({ id }) => id);
  if (theirs.length === 0) return null;
  const first = theirs.filter((id) => hinges.has(id)).slice(0, told);
  const rest = theirs.filter((id) => !first.includes(id));
  return (
    <section className="short-part" aria-labelledby="myndigheten-svarar">
      {first.length > 0 && (
        <>
          <h2 id="myndigheten-svarar">{t(($) => $.result.short.authorityAnswers)}</h2>
          {listed(first)}
        </>
      )}
      {rest.length > 0 && (
        <LazyDetails
          prints
          summary={
            first.length > 0 ? (
              t(($) => $.result.short.authorityMore, { count: rest.length })
            ) : (
              <span id="myndigheten-svarar">
                {t(($) => $.result.short.authorityCount, { count: rest.length })}
              </span>
            )
          }
        >
          {() => listed(rest)}
        </LazyDetails>
      )}
    </section>
  );

  function listed(those: readonly string[]) {
    return (
      <ul className="dashes">
        {those.map((id) => (
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
    );
  }
}
