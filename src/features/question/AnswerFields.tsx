import { use } from 'react';

import { unknownAnswer } from '#reasoning/index.ts';
import type { Question } from '#rulebook/index.ts';
import { plain, Prose, useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';

import type { AnswerFieldsProps } from './answerFieldsProps.ts';
import { fieldId } from './fieldId.ts';
import { loadWrittenAnswers } from './loadWrittenAnswers.ts';

/** What a question is answered with, and always "Vet inte". */
export function AnswerFields(props: AnswerFieldsProps) {
  const { question, answers } = props;
  const { t, question: wordsOf } = useTexts();
  const answer = answers[question.id];
  const known = answer === unknownAnswer ? undefined : answer;
  const alone = question.kind === 'cpv' || question.kind === 'number';
  const lone = alone || (question.kind === 'amount' && question.calculator !== true);
  return (
    <>
      {question.kind === 'choice' ? (
        <ChoiceFields question={question} answer={known} />
      ) : (
        <Written {...props} />
      )}
      <p className="or">{t(($) => $.question.or)}</p>
      <Choice
        type={lone ? 'checkbox' : 'radio'}
        id={fieldId(question.id, 'unknown')}
        name="answer"
        value={unknownAnswer}
        label={t(($) => $.question.unknown)}
        hint={t(($) => $.question.unknownHint, { ask: wordsOf(question.id).ask })}
        chosen={answer === unknownAnswer}
        unknown
      />
    </>
  );
}

function Written(props: AnswerFieldsProps) {
  const { WrittenFields } = use(loadWrittenAnswers());
  return <WrittenFields {...props} />;
}

type ChoiceFieldsProps = {
  readonly question: Extract<Question, { kind: 'choice' }>;
  readonly answer: string | number | undefined;
};

function ChoiceFields({ question, answer }: ChoiceFieldsProps) {
  const texts = useTexts();
  return question.answers.map((id, index) => {
    const hint = texts.answerHint(question.id, id);
    return (
      <Choice
        key={id}
        id={fieldId(question.id, index === 0 ? 'first' : id)}
        name="answer"
        value={id}
        label={plain(texts.answer(question.id, id))}
        hint={hint === undefined ? undefined : (described) => <Prose text={hint} id={described} />}
        chosen={answer === id}
      />
    );
  });
}
