import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, trainingTexts, useTexts } from '#texts/index.ts';

import { ruleSources } from '#features/training/Reason.tsx';
import { SourceCites } from '#features/training/SourceCites.tsx';
import type { Teaching } from './stageCase.ts';

type TeachingReasonProps = {
  readonly rulebook: Rulebook;
  readonly teaching: Teaching;
  readonly answers: Answers;
};

/** Why it comes out so, in the case's own facts: the reason that the case is there to teach, and what it stands on. */
export function TeachingReason({ rulebook, teaching, answers }: TeachingReasonProps) {
  const { rule, question, answer } = useTexts('result');
  const { words } = trainingTexts(useTexts('training', 'result'));
  const { rule: id, facts, text } = teaching;
  return (
    <div className="teaching">
      <h2>
        {words(($) => $.stage.why)}: {rule(id).title}
      </h2>
      <p>{text}</p>
      <dl className="deciding">
        {facts.map((fact) => {
          const given = answers[fact];
          return given === undefined ? null : (
            <div key={fact}>
              <dt>{question(fact).short}</dt>
              <dd>{plain(answer(fact, given))}</dd>
            </div>
          );
        })}
      </dl>
      <SourceCites rulebook={rulebook} sources={ruleSources(rulebook, id)} />
    </div>
  );
}
