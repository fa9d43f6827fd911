import { type Answers, type Assessment, explainRoute, planOf } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { TitledEntries } from '#features/result/explanation/conditions/TitledEntries.tsx';
import { ResultSection } from '#features/result/ResultSection.tsx';

import { Replies, type RepliesProps } from './Replies.tsx';

type RiskReadingProps = Pick<RepliesProps, 'linkTo' | 'onSaveFile'> & {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly deciding: readonly string[];
};

/** So many open facts are asked about. */
const asked = 8;

/** A sheet for the lawyer or the procurement unit: the signs both ways, and the open facts as questions. */
export function RiskReading(props: RiskReadingProps) {
  const { rulebook, answers, assessment, deciding, linkTo, onSaveFile } = props;
  const { t, warning, rule } = useTexts();
  const { asOf, warnings } = assessment;
  const plan = planOf(rulebook, answers, asOf);
  const found = rulebook.warnings.filter(({ id }) => warnings.includes(id));
  const signs = found.filter(({ reminder }) => reminder !== true);
  const reminders = found.filter(({ reminder }) => reminder === true);
  // Two routes may rest on one reason in words of their own: it is told once.
  const others = [
    ...new Map(
      rulebook.warnedRoutes
        .flatMap((route) => explainRoute(rulebook, answers, asOf, route))
        .filter(({ effect, truth }) => effect === 'carries' && truth === 'holds')
        .map(({ rule: id, sources }) => [rule(id).title, { id, sources }]),
    ).values(),
  ];
  const lenient = plan.assumed.filter(({ kind }) => kind === 'lenient');
  const open = [...plan.hinges, ...lenient.map(({ question }) => question), ...deciding];
  const questions = [...new Set(open)].slice(0, asked);
  return (
    <>
      <p className="text lead">{t(($) => $.result.risk.lead)}</p>
      <ResultSection id="for-kop" title={t(($) => $.result.risk.forPurchase)}>
        {signs.length === 0 ? (
          <p>{t(($) => $.result.risk.noSign)}</p>
        ) : (
          <TitledEntries kind="plain" rulebook={rulebook} entries={signs} wordsOf={warning} />
        )}
      </ResultSection>
      <ResultSection id="emot-kop" title={t(($) => $.result.risk.againstPurchase)}>
        {others.length === 0 ? (
          <p>{t(($) => $.result.risk.noSign)}</p>
        ) : (
          <TitledEntries kind="plain" rulebook={rulebook} entries={others} wordsOf={rule} />
        )}
      </ResultSection>
      {reminders.length > 0 && (
        <ResultSection id="att-tanka-pa" title={t(($) => $.result.risk.reminders)}>
          <TitledEntries kind="plain" rulebook={rulebook} entries={reminders} wordsOf={warning} />
        </ResultSection>
      )}
      <ResultSection id="fragor" title={t(($) => $.result.risk.questions)}>
        {questions.length === 0 ? (
          <p>{t(($) => $.result.risk.noQuestion)}</p>
        ) : (
          <Replies {...{ rulebook, questions, linkTo, onSaveFile }} />
        )}
      </ResultSection>
    </>
  );
}
