import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Entries, Entry } from '#ui/Entry.tsx';

import { AtlasLink } from '#features/result/explanation/sources/AtlasLink.tsx';
import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import { DecisiveAnswers } from './DecisiveAnswers.tsx';
import { reasonsOf } from './reasonsOf.ts';
import { ResultSection } from '#features/result/ResultSection.tsx';

type ReasonsProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
};

/** The reasons that carry the answer: the rule, the user's own answers behind it, the sources. */
export function Reasons({ rulebook, answers, assessment }: ReasonsProps) {
  const { t, rule, count } = useTexts();
  const reasons = reasonsOf(rulebook, answers, assessment);
  const number = count(reasons.length);
  return (
    <ResultSection id="skal" title={t(($) => $.result.reasons, { count: reasons.length, number })}>
      <Entries kind="numbered">
        {reasons.map(({ rule: id, sources, argument }) => (
          <Entry key={id} note={<Cites rulebook={rulebook} sources={sources} />}>
            <h3>
              <AtlasLink kind="rule" id={id}>
                {rule(id).title}
              </AtlasLink>
            </h3>
            <p>
              <Prose text={rule(id).text} />
            </p>
            <DecisiveAnswers {...{ rulebook, answers, argument }} />
          </Entry>
        ))}
      </Entries>
    </ResultSection>
  );
}
