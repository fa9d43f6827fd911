import type { Assessment } from '#reasoning/index.ts';
import { Prose, useTexts } from '#texts/index.ts';

type PartsProps = { readonly assessment: Assessment };

const condition = 'split-parts';

/** Said first when the case has several parts: this answers for one of them. */
export function Parts({ assessment }: PartsProps) {
  const { t, condition: wordsOf } = useTexts();
  const stands = Object.values(assessment.routes).some(({ conditions }) =>
    conditions.includes(condition),
  );
  if (!stands) return null;
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
