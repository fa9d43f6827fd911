import type { Plan } from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';

import { LazyDetails } from '#features/result/LazyDetails.tsx';

/** So many are told; those that could make the route unlawful come first. */
const told = 2;

type AssumptionsProps = {
  readonly assumed: Plan['assumed'];
  readonly changeHref: (question: string) => string;
  /** Whether all of them are there to open. */
  readonly isFolded?: boolean;
};

/** What is taken for granted, each with a way to say otherwise. */
export function Assumptions({ assumed, changeHref, isFolded = false }: AssumptionsProps) {
  const { t, assumed: wordsOf, question: questionWords } = useTexts();
  if (assumed.length === 0) return null;
  const inOrder = assumed.toSorted((a, b) => a.kind.localeCompare(b.kind));
  const rest = inOrder.slice(told);
  if (isFolded)
    return (
      <section className="short-part" aria-labelledby="antaganden">
        <LazyDetails
          prints
          summary={
            <span id="antaganden">
              {t(($) => $.result.short.assumedCount, { count: assumed.length })}
            </span>
          }
        >
          {() => listed(inOrder)}
        </LazyDetails>
      </section>
    );
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
              <a className="no-print" href={changeHref(one.question)}>
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
