import type { Plan } from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';

import { LazyDetails } from '#features/result/LazyDetails.tsx';

/** So many are told; those that could make the route unlawful come first. */
const told = 2;

type AssumptionsProps = {
  readonly assumed: Plan['assumed'];
  readonly changeHref: (question: string) => string;
};

/** What is taken for granted, each with a way to say otherwise. */
export function Assumptions({ assumed, changeHref }: AssumptionsProps) {
  const { t, assumed: wordsOf, question: questionWords } = useTexts();
  if (assumed.length === 0) return null;
  const inOrder = assumed.toSorted((a, b) => a.kind.localeCompare(b.kind));
  const rest = inOrder.slice(told);
  return (
    <section className="short-part" aria-labelledby="antaganden">
      <h2 id="antaganden">{t(($) => $.result.short.assumptions)}</h2>
      {listed(inOrder.slice(0, told))}
      {rest.length > 0 && (
        <LazyDetails
          prints
          summary={t(($) => $.result.short.moreAssumptions, { count: rest.length })}
        >
          {() => listed(rest)}
        </LazyDetails>
      )}
    </section>
  );

  function listed(those: Plan['assumed']) {
    return (
      <ul className="dashes">
        {those.map((one) => {
          const what = 'answer' in one ? String(one.answer) : `not-${one.not.join('-')}`;
          return (
            <li key={one.question}>
              {wordsOf(one.question, what).text}{' '}
              <a href={changeHref(one.question)}>
                {t(($) => $.result.short.change)}
                <span className="visually-hidden">
                  {t(($) => $.result.short.changeOf, {
                    question: questionWords(one.question).short,
                  })}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    );
  }
}
