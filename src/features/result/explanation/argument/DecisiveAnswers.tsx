import {
  type Answers,
  type Argument,
  decisiveQuestions,
  followsFromAnswers,
  unknownAnswer,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';

type DecisiveAnswersProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly argument: Argument;
};

/** So many answers are told. */
const told = 3;

/** The few answers of the user that decide a reason. */
export function DecisiveAnswers({ rulebook, answers, argument }: DecisiveAnswersProps) {
  const { t, question, answer: labelOf } = useTexts();
  const items = decisiveQuestions(argument).flatMap((id) => {
    const asked = rulebook.questions.find((candidate) => candidate.id === id);
    const presumed = asked?.kind === 'choice' ? asked.presume?.answer : undefined;
    const known = answers[id] ?? presumed;
    if (known === undefined || known === unknownAnswer) return [];
    const follows = asked !== undefined && followsFromAnswers(asked);
    const remark = t(($) => (follows ? $.result.presumed : $.result.assumed));
    return [{ id, label: plain(labelOf(id, known)), remark: answers[id] === undefined && remark }];
  });
  const rest = items.length - told;
  if (items.length === 0) return null;
  return (
    <div className="given">
      <p>{t(($) => $.result.yourAnswers)}</p>
      <dl>
        {items.slice(0, told).map(({ id, label, remark }) => (
          <div key={id}>
            <dt>{question(id).short}</dt>
            <dd>
              <b>{label}</b>
              {remark !== false && ` (${remark})`}
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p>{` · ${t(($) => $.result.andMore, { count: rest })}`}</p>}
    </div>
  );
}
