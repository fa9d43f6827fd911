import { type Answers, unknownAnswer } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import type { FieldError } from '#ui/ErrorSummary.tsx';
import { Field } from '#ui/Field.tsx';

import { errorOf } from './errorOf.ts';
import { fieldId } from './fieldId.ts';
import { useLazySearch } from './useLazySearch.ts';

type CodeFieldProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
};

/** A CPV code in one field, with the codes that are usual for the area of the case, or that fit what is written. */
export function CodeField({ rulebook, question, answers, errors }: CodeFieldProps) {
  const texts = useTexts();
  const { t, code: nameOf, count, sentence } = texts;
  const id = fieldId(question.id, 'code');
  const areaQuestion = rulebook.questions.find(({ kind }) => kind === 'area')?.id ?? '';
  const usual = rulebook.areas.find((area) => area.id === answers[areaQuestion])?.codes ?? [];
  const answer = answers[question.id];
  const all = [...new Set(rulebook.areas.flatMap(({ codes }) => codes))];
  const { found, onWrite } = useLazySearch(
    all.map((code) => ({ id: code, name: `${code} ${nameOf(code) ?? ''}` })),
    async () => (await import('./searchAreas.ts')).searchCodes(rulebook, texts),
  );
  const fitting = found === undefined || found.fit === 'nearest' ? [] : found.ids.slice(0, 8);
  const shown = found === undefined ? usual : fitting;

  const told = (): string => {
    if (found === undefined) return '';
    if (fitting.length === 0) return t(($) => $.question.codesNone);
    const given = { count: fitting.length, number: sentence(count(fitting.length)) };
    return t(($) => (found.fit === 'near' ? $.question.codesNear : $.question.codesFound), given);
  };

  return (
    <div className="sums">
      <Field
        id={id}
        name="code"
        label={t(($) => $.question.code)}
        unit={t(($) => $.question.codeUnit)}
        value={answer === undefined || answer === unknownAnswer ? '' : String(answer)}
        size={22}
        mode="text"
        error={errorOf(errors, id)}
        errorPrefix={t(($) => $.errors.prefix)}
        onWrite={(text) => onWrite(/\p{L}/u.test(text) ? text : '')}
      />
      <output className="small soft" htmlFor={id}>
        {told()}
      </output>
      {shown.length > 0 && (
        <div>
          {found === undefined && (
            <p className="small">
              <strong>{t(($) => $.question.usualCodes)}</strong>
            </p>
          )}
          <p className="hint small">{t(($) => $.question.codesHint)}</p>
          <ul className="codes plain">
            {shown.map((code) => (
              <li key={code}>
                <button
                  type="button"
                  className="code"
                  onClick={(event) => write(event.currentTarget.form, code)}
                >
                  {t(($) => $.question.useCode, { code, name: nameOf(code) ?? '' })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );

  /** Puts a code in the field, as if it were typed. */
  function write(form: HTMLFormElement | null, code: string): void {
    const field = form?.elements.namedItem('code');
    if (!(field instanceof HTMLInputElement)) return;
    field.value = code;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }
}
