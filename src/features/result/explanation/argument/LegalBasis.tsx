import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { AtlasLink } from '#features/result/explanation/sources/AtlasLink.tsx';
import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import { conclusionsOf, weakestOf } from './conclusionsOf.ts';
import { gradesOf } from './gradesOf.ts';

type LegalBasisProps = { readonly rulebook: Rulebook; readonly assessment: Assessment };

/** What law the answer rests on: its weakest link in words, and the support of each reason. */
export function LegalBasis({ rulebook, assessment }: LegalBasisProps) {
  const { t, list, count, rule: wordsOf, grade: gradeWords } = useTexts();
  const grades = gradesOf(rulebook, assessment);
  const conclusions = conclusionsOf(rulebook, assessment);
  const weakest = weakestOf(conclusions);
  const length = conclusions.length;
  return (
    <>
      <p>
        {t(($) => $.result.rests, {
          grades: list(grades.map((id) => t(($) => $.result.grades[id]))),
        })}{' '}
        {weakest !== undefined && link(weakest)}
      </p>
      {length > 0 && (
        <Details
          summary={t(($) => $.result.grounds.summary, { count: length, number: count(length) })}
        >
          <p className="hint">{t(($) => $.result.grounds.best)}</p>
          <ul className="plain grounds">
            {conclusions.map(({ rule, chooses, grade, sources }) => (
              <li key={rule}>
                <p>
                  <AtlasLink kind="rule" id={rule}>
                    {wordsOf(rule).title}
                  </AtlasLink>
                  {chooses && ` (${t(($) => $.result.grounds.chooses)})`}
                  {': '}
                  <b>{gradeWords(grade).name}</b>
                </p>
                <Cites rulebook={rulebook} sources={sources} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );

  function link({ rule, grade }: NonNullable<typeof weakest>): string {
    const only = t(($) => $.result.grounds.only[grade]);
    if (conclusions.every((conclusion) => conclusion.grade === grade))
      return t(($) => $.result.grounds.even, { grade: only });
    return t(($) => $.result.grounds.weakest, {
      rule: wordsOf(rule).title,
      grade: only,
      text: gradeWords(grade).text,
    });
  }
}
