import { unknownAnswer } from '#reasoning/index.ts';

import type { AnswerFieldsProps } from './answerFieldsProps.ts';
import { calculationBehind } from './calculate.ts';
import { AreaFields } from './AreaFields.tsx';
import { CodeField } from './CodeField.tsx';
import { NumberField } from './NumberField.tsx';
import { ValueFields } from './ValueFields.tsx';

/** What a question is answered with that is no choice between a few answers. */
export function WrittenFields(props: AnswerFieldsProps) {
  const { rulebook, question, answers, calculations, errors } = props;
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
      return (
        <NumberField
          {...{ question, errors }}
          answer={known}
          from={answer === undefined ? yearsFrom(question.yearsOf, props) : undefined}
        />
      );
    case 'amount':
      return question.calculator === true ? (
        <ValueFields
          {...{ question, errors }}
          answer={known}
          calculation={calculationBehind(question.id, answers, calculations)}
        />
      ) : (
        <NumberField {...{ question, errors }} answer={known} />
      );
  }
}

/** The years that another question's sum was calculated from, and which question it was. */
function yearsFrom(
  question: string | undefined,
  { answers, calculations }: AnswerFieldsProps,
): { readonly question: string; readonly value: number } | undefined {
  const years = calculationBehind(question, answers, calculations);
  if (question === undefined || years?.years === undefined || years.years === null)
    return undefined;
  return { question, value: years.years + (years.extension ?? 0) };
}
