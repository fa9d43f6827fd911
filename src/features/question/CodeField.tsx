import { type Answers, unknownAnswer } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import type { FieldError } from '#ui/ErrorSummary.tsx';
import { Field } from '#ui/Field.tsx';

import { errorOf } from './errorOf.ts';
import { fieldId } from './fieldId.ts';

type CodeFieldProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
};

/** A CPV code in one field, with the codes that are usual for the area of the case. */
export function CodeField({ rulebook, question, answers, errors }: CodeFieldProps) {
  const { t } = useTexts();
  const id = fieldId(question.id, 'code');
  const areaQuestion = rulebook.questions.find(({ kind }) => kind === 'area')?.id ?? '';
  const codes = rulebook.areas.find((area) => area.id === answers[areaQuestion])?.codes ?? [];
  const answer = answers[question.id];
  return (
    <div className="sums">
      <Field
        id={id}
        name="code"
        label={t(($) => $.question.code)}
        unit={t(($) => $.question.codeUnit)}
        value={answer === undefined || answer === unknownAnswer ? '' : String(answer)}
        size={11}
        mode="numeric"
        error={errorOf(errors, id)}
        errorPrefix={t(($) => $.errors.prefix)}
      />
      {codes.length > 0 && (
        <div>
          <p className="small">
            <strong>{t(($) => $.question.usualCodes)}</strong>
          </p>
          <p className="hint small">{t(($) => $.question.codesHint)}</p>
          <div className="codes">
            {codes.map((code) => (
              <button
                key={code}
                type="button"
                className="code"
                onClick={(event) => write(event.currentTarget.form, code)}
              >
                {t(($) => $.question.useCode, { code })}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function write(form: HTMLFormElement | null, code: string): void {
  const field = form?.elements.namedItem('code');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = code;
  field.focus();
}
