import { type Argument, unknownAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';

import { answersBehind } from './answersBehind.ts';

type GivenProps = { readonly rulebook: Rulebook; readonly argument: Argument };

/** The user's own answers behind a reason. */
export function Given({ rulebook, argument }: GivenProps) {
  const { t, question, answer: labelOf } = useTexts();
  const given = new Map(answersBehind(argument).map(({ question: id, answer }) => [id, answer]));
  const items = [...given].flatMap(([id, answer]) => {
    const presumed = answer === undefined;
    const known = presumed ? presumedAnswer(rulebook, id) : answer;
    if (known === undefined || known === unknownAnswer) return [];
    return [{ id, label: plain(labelOf(id, known)), presumed }];
  });
  if (items.length === 0) return null;
  return (
    <div className="given">
      <p>{t(($) => $.result.yourAnswers)}</p>
      <dl>
        {items.map(({ id, label, presumed }) => (
          <div key={id}>
            <dt>{question(id).short}</dt>
            <dd>
              <b>{label}</b>
              {presumed && ` (${t(($) => $.result.presumed)})`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function presumedAnswer(rulebook: Rulebook, id: string): string | undefined {
  const question = rulebook.questions.find((candidate) => candidate.id === id);
  return question?.kind === 'choice' ? question.presume?.answer : undefined;
}
