import type { Question, Rulebook } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/Select.tsx';

type ReplyFieldProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  /** What its fields are called in the document. */
  readonly id: string;
  readonly error: string | undefined;
};

/** What a question is replied to with: one of its answers, an area, an amount, years or a code. */
export function ReplyField({ rulebook, question, id, error }: ReplyFieldProps) {
  const { t, answer: labelOf } = useTexts();
  if (question.kind === 'choice')
    return question.answers.map((answer) => (
      <Choice
        key={answer}
        id={`${id}-${answer}`}
        name={question.id}
        value={answer}
        label={plain(labelOf(question.id, answer))}
      />
    ));
  const label = t(($) => $.result.risk.write);
  if (question.kind === 'area')
    return (
      <Select
        id={id}
        name={question.id}
        label={label}
        value=""
        options={[
          { value: '', label: '' },
          ...rulebook.areas.map((area) => ({
            value: area.id,
            label: plain(labelOf(question.id, area.id)),
          })),
        ]}
        onChoose={() => undefined}
      />
    );
  const isCode = question.kind === 'cpv';
  return (
    <Field
      id={id}
      name={question.id}
      label={label}
      unit={t(($) => (isCode ? $.question.codeUnit : $.question.unit[question.unit]))}
      size={question.kind === 'number' ? 4 : 14}
      mode={isCode ? 'numeric' : 'decimal'}
      error={error}
      errorPrefix={t(($) => $.errors.prefix)}
    />
  );
}
