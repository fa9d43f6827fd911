import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook, Source } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { conclusionsOf } from '#features/result/explanation/argument/conclusionsOf.ts';
import { reasonsOf } from '#features/result/explanation/argument/reasonsOf.ts';
import { AtlasLink } from '#features/result/explanation/sources/AtlasLink.tsx';
import { SourceLink } from '#features/result/explanation/sources/SourceLink.tsx';

type ShortReasonsProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
};

/** So many reasons are told. */
const told = 3;

/** The reasons that carry the answer, each in a line with where it stands; or why every route is closed. */
export function ShortReasons({ rulebook, answers, assessment }: ShortReasonsProps) {
  const { t, rule, citation, count, sentence } = useTexts();
  const isStopped = assessment.status === 'stopped';
  const all = isStopped
    ? conclusionsOf(rulebook, assessment)
    : reasonsOf(rulebook, answers, assessment);
  const reasons = all.slice(0, told);
  if (reasons.length === 0) return null;
  const number = sentence(count(reasons.length));
  return (
    <section className="short-part" aria-labelledby="skalen">
      <h2 id="skalen">
        {isStopped
          ? t(($) => $.result.short.stopped)
          : t(($) => $.result.short.reasons, { count: reasons.length, number })}
      </h2>
      <ol className="plain reasons">
        {reasons.map(({ rule: id, sources: [first = ''] }) => {
          const source = rulebook.sources[first];
          return (
            <li key={id}>
              <AtlasLink kind="rule" id={id}>
                {rule(id).title}
              </AtlasLink>
              {source !== undefined && (
                <>
                  {' '}
                  <span className="cite">
                    <SourceLink id={first}>
                      <span lang="sv">{briefly(source)}</span>
                    </SourceLink>
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );

  /** Where a reason stands; of a place that takes many words the paragraphs it begins with, or only the work. */
  function briefly(source: Source): string {
    const whole = citation(source);
    if (whole.length <= 28) return whole;
    const [paragraphs] = /^\d[^§]*§+/.exec(source.pinpoint) ?? [];
    return paragraphs === undefined ? source.short : citation({ ...source, pinpoint: paragraphs });
  }
}
