import { type Answers, type Argument, decisiveQuestions, unknownAnswer } from '#reasoning/index.ts';
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
    const presumed = answers[id] === undefined;
    const known = answers[id] ?? presumedAnswer(rulebook, id);
    if (known === undefined || known === unknownAnswer) return [];
    return [{ id, label: plain(labelOf(id, known)), presumed }];
  });
  const rest = items.length - told;
  if (items.length === 0) return null;
  return (
    <div className="given">
      <p>{t(($) => $.result.yourAnswers)}</p>
      <dl>
        {items.slice(0, told).map(({ id, label, presumed }) => (
          <div key={id}>
            <dt>{question(id).short}</dt>
            <dd>
              <b>{label}</b>
              {presumed && ` (${t(($) => $.result.presumed)})`}
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p>{` · ${t(($) => $.result.andMore, { count: rest })}`}</p>}
    </div>
  );
}

function presumedAnswer(rulebook: Rulebook, id: string): string | undefined {
  const question = rulebook.questions.find((candidate) => candidate.id === id);
  return question?.kind === 'choice' ? question.presume?.answer : undefined;
}
