import { useId } from 'react';

import { type Answer, unknownAnswer } from '#reasoning/index.ts';
import type { AgreementSign, Question } from '#rulebook/index.ts';
import { agreementTexts, plain, useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';
import { Details } from '#ui/Details.tsx';

type SignQuestionProps = {
  readonly question: Question;
  /** What the open case answers. */
  readonly current: Answer | undefined;
  /** The signs that lead to it, and what it asks about that was not found. */
  readonly found: readonly AgreementSign[];
  readonly notFound: readonly AgreementSign[];
  readonly href: string;
};

/** A question of the walk with the signs that lead to it. No answer is chosen but the one the case has. */
export function SignQuestion({ question, current, found, notFound, href }: SignQuestionProps) {
  const texts = useTexts('agreement', 'papers', 'result');
  const { words, sign: wordsOf } = agreementTexts(texts);
  const id = useId();
  const { question: title, hint } = texts.question(question.id);
  const pointed = [...new Set(found.flatMap(({ answer }) => answer ?? []))];
  const labelOf = (answer: Answer): string => plain(texts.answer(question.id, answer));
  const list = (label: string, signs: readonly AgreementSign[]) =>
    signs.length > 0 && (
      <>
        <p className="small soft">{label}</p>
        <ul>
          {signs.map((sign) => (
            <li key={sign.id}>
              {wordsOf(sign.id).name}. {wordsOf(sign.id).question}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <fieldset id={`fraga-${question.id}`}>
      <legend>{title}</legend>
      <p className="hint">{plain(hint)}</p>
      {list(
        words(($) => $.questions.found),
        found,
      )}
      {list(
        words(($) => $.questions.notFound),
        notFound,
      )}
      {pointed.map((answer) => (
        <p key={answer} className="small soft">
          {words(($) => $.questions.points, { answer: labelOf(answer) })}
        </p>
      ))}
      {question.kind === 'choice' ? (
        <Details
          open={current !== undefined}
          summary={
            <>
              {texts.t(($) => $.result.answerNow)}
              <span className="visually-hidden">: {title}</span>
            </>
          }
        >
          {[...question.answers, unknownAnswer].map((answer) => (
            <Choice
              key={answer}
              id={`${id}-${answer}`}
              name={question.id}
              value={answer}
              label={labelOf(answer)}
              chosen={current === answer}
              unknown={answer === unknownAnswer}
            />
          ))}
        </Details>
      ) : (
        <p>
          {words(($) => $.questions.elsewhere)}:{' '}
          <a href={href}>
            {words(($) => $.questions.open)}
            <span className="visually-hidden">: {title}</span>
          </a>
        </p>
      )}
    </fieldset>
  );
}
