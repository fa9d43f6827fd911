import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';

import { partCondition } from '#features/result/partCondition.ts';

type SeveralPartsProps = { readonly rulebook: Rulebook; readonly assessment: Assessment };

/** Said first when the case has several parts: this answers for one of them. */
export function SeveralParts({ rulebook, assessment }: SeveralPartsProps) {
  const { t, condition: wordsOf } = useTexts();
  const condition = partCondition(rulebook, assessment);
  if (condition === undefined) return null;
  return (
    <section className="both" aria-labelledby="delar">
      <div className="remark">
        <h2 id="delar">{t(($) => $.result.parts.title)}</h2>
        <p>{t(($) => $.result.parts.text)}</p>
        {assessment.recommended === null && (
          <p>
            <Prose text={wordsOf(condition).text} />
          </p>
        )}
      </div>
    </section>
  );
}
