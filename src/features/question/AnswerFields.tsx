import { type Answers, unknownAnswer } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { plain, Prose, useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';
import type { FieldError } from '#ui/ErrorSummary.tsx';

import { AreaFields } from './AreaFields.tsx';
import { CodeField } from './CodeField.tsx';
import { fieldId } from './fieldId.ts';
import { NumberField } from './NumberField.tsx';
import { ValueFields } from './ValueFields.tsx';

type AnswerFieldsProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
};

/** What a question is answered with, and always "Vet inte". */
export function AnswerFields({ rulebook, question, answers, errors }: AnswerFieldsProps) {
  const { t, question: wordsOf } = useTexts();
  const answer = answers[question.id];
  const known = answer === unknownAnswer ? undefined : answer;
  const alone = question.kind === 'cpv' || question.kind === 'number';
  const lone = alone || (question.kind === 'amount' && question.calculator !== true);
  return (
    <>
      {fieldsOf()}
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

  function fieldsOf() {
    switch (question.kind) {
      case 'choice':
        return <ChoiceFields question={question} answer={known} />;
      case 'area':
        return <AreaFields rulebook={rulebook} question={question.id} answer={known} />;
      case 'cpv':
        return <CodeField {...{ rulebook, question, answers, errors }} />;
      case 'number':
        return <NumberField {...{ question, errors }} answer={known} />;
      case 'amount':
        return question.calculator === true ? (
          <ValueFields {...{ question, errors }} answer={known} />
        ) : (
          <NumberField {...{ question, errors }} answer={known} />
        );
    }
  }
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
        hint={hint === undefined ? undefined : <Prose text={hint} />}
        chosen={answer === id}
      />
    );
  });
}
