import { useState } from 'react';

import type { Calculation } from '#casefile/index.ts';
import type { Question } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';
import type { FieldError } from '#ui/ErrorSummary.tsx';
import { Field } from '#ui/Field.tsx';

import { type Mode, modes } from './calculate.ts';
import { Equation } from './Equation.tsx';
import { errorOf } from './errorOf.ts';
import { fieldId } from './fieldId.ts';
import { fieldsOf, readCalculation } from './readCalculation.ts';

type ValueFieldsProps = {
  readonly question: Extract<Question, { kind: 'amount' }>;
  readonly answer: string | number | undefined;
  /** What the answer was calculated from, where it was. */
  readonly calculation: Calculation | undefined;
  readonly errors: readonly FieldError[];
};

/** The value of an agreement: the sum, or one of the ways to reckon it, with the sum as it grows. */
export function ValueFields({ question, answer, calculation, errors }: ValueFieldsProps) {
  const texts = useTexts();
  const { t } = texts;
  const way = calculation?.way ?? 'total';
  const parts = calculation ?? (typeof answer === 'number' ? { amount: answer } : {});
  const earlier = Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) =>
      typeof value === 'number' ? [[`${way}-${part}`, texts.number(value)]] : [],
    ),
  );
  const [written, setWritten] = useState<Readonly<Record<string, string>>>(earlier);

  return modes.map((mode, index) => {
    const reading = readCalculation(question.id, mode, (field) => written[field] ?? '', texts);
    return (
      <Choice
        key={mode}
        id={fieldId(question.id, index === 0 ? 'first' : mode)}
        name="answer"
        value={mode}
        label={t(($) => $.calculator[mode].title)}
        hint={mode === 'total' ? undefined : t(($) => $.calculator[mode].hint)}
        chosen={answer !== undefined && mode === way}
      >
        <div className="sums">
          {fieldsOf(mode).map((field) => fieldFor(mode, field))}
          {reading !== undefined && (
            <Equation
              terms={reading.terms}
              fields={fieldsOf(mode).map((field) => fieldId(question.id, `${mode}-${field}`))}
            />
          )}
        </div>
      </Choice>
    );
  });

  function fieldFor(mode: Mode, field: 'amount' | 'years' | 'extension') {
    const name = `${mode}-${field}`;
    const id = fieldId(question.id, name);
    const isAmount = field === 'amount';
    return (
      <Field
        key={field}
        id={id}
        name={name}
        label={
          isAmount ? t(($) => $.calculator[mode].amount) : t(($) => $.calculator.yearly[field])
        }
        unit={t(($) => $.question.unit[isAmount ? question.unit : 'years'])}
        value={earlier[name] ?? ''}
        size={isAmount ? 14 : 4}
        error={errorOf(errors, id)}
        errorPrefix={t(($) => $.errors.prefix)}
        onWrite={(text) => setWritten((before) => ({ ...before, [name]: text }))}
      />
    );
  }
}
