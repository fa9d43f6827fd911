import { useState } from 'react';

import type { Question } from '#rulebook/index.ts';
import { parseAmount, useTexts } from '#texts/index.ts';
import type { FieldError } from '#ui/ErrorSummary.tsx';
import { Field } from '#ui/Field.tsx';
import { DelayedAnnouncement } from '#ui/DelayedAnnouncement.tsx';

import { errorOf } from './errorOf.ts';
import { fieldId } from './fieldId.ts';

type NumberFieldProps = {
  readonly question: Extract<Question, { kind: 'amount' | 'number' }>;
  readonly answer: string | number | undefined;
  /** A number that the answer to another question already gives, and which question that is. */
  readonly from?: { readonly question: string; readonly value: number } | undefined;
  readonly errors: readonly FieldError[];
};

/** An amount or a number of years in one field, with the amount as we read it. */
export function NumberField({ question, answer, from, errors }: NumberFieldProps) {
  const { t, language, number, amount, question: wordsOf } = useTexts();
  const known = typeof answer === 'number' ? answer : from?.value;
  const earlier = known === undefined ? '' : number(known);
  const [written, setWritten] = useState(earlier);
  const id = fieldId(question.id, 'value');
  const { unit } = question;
  const read = unit === 'years' ? null : parseAmount(written, language);
  const reading =
    read === null || unit === 'years'
      ? ''
      : t(($) => $.question.reading, { amount: amount(read, unit) });
  return (
    <div className="sums">
      <Field
        id={id}
        name="value"
        label={unit === 'years' ? t(($) => $.question.years) : t(($) => $.question.amount[unit])}
        unit={t(($) => $.question.unit[unit])}
        value={earlier}
        {...(from && {
          hint: t(($) => $.question.from, { question: wordsOf(from.question).short }),
        })}
        size={unit === 'years' ? 4 : 14}
        error={errorOf(errors, id)}
        errorPrefix={t(($) => $.errors.prefix)}
        onWrite={setWritten}
      />
      {unit !== 'years' && (
        <>
          <output className="reading" htmlFor={id} aria-live="off">
            {reading}
          </output>
          <DelayedAnnouncement text={reading} />
        </>
      )}
    </div>
  );
}
