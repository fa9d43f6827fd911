import { unknownAnswer } from '#reasoning/index.ts';

import type { AnswerFieldsProps } from './answerFieldsProps.ts';
import { AreaFields } from './AreaFields.tsx';
import { CodeField } from './CodeField.tsx';
import { NumberField } from './NumberField.tsx';
import { ValueFields } from './ValueFields.tsx';

/** What a question is answered with that is no choice between a few answers. */
export function WrittenFields({ rulebook, question, answers, errors }: AnswerFieldsProps) {
  const answer = answers[question.id];
  const known = answer === unknownAnswer ? undefined : answer;
  switch (question.kind) {
    case 'choice':
      return null;
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
