import { unknownAnswer } from '#reasoning/index.ts';
import type { Question } from '#rulebook/index.ts';
import { parseAmount, parseCode, parseYears, type Texts } from '#texts/index.ts';

import { calculate, calculationOf } from './calculate.ts';
import { fieldId } from './fieldId.ts';
import { readCalculation } from './readCalculation.ts';
import { readChoice, type Reading } from './readChoice.ts';

/** Reads the form of a question. Nothing is guessed: what cannot be read is asked for again. */
export function readForm(question: Question, form: FormData, texts: Texts): Reading {
  const { t } = texts;
  const chosen = textOf(form, 'answer');
  const unknown = chosen === unknownAnswer;
  switch (question.kind) {
    case 'choice':
    case 'area':
      return readChoice(question, form, texts);
    case 'cpv': {
      const written = textOf(form, 'code');
      if (unknown && written === '') return { ok: true, answer: unknownAnswer };
      const code = parseCode(written);
      if (unknown)
        return wrong(
          fieldId(question.id, 'code'),
          t(($) => $.errors.both),
        );
      if (code !== null) return { ok: true, answer: code };
      return wrong(
        fieldId(question.id, 'code'),
        t(($) => $.errors.code),
      );
    }
    case 'amount':
      if (question.calculator === true) return readCalculated(question, form, texts);
      return readNumber(question, form, texts, parseAmount);
    case 'number':
      return readNumber(question, form, texts, parseYears);
  }
}

type Numeric = Extract<Question, { kind: 'amount' | 'number' }>;

function readNumber(
  question: Numeric,
  form: FormData,
  { t, language, amount }: Texts,
  parse: typeof parseAmount,
): Reading {
  const field = fieldId(question.id, 'value');
  const written = textOf(form, 'value');
  const unknown = textOf(form, 'answer') === unknownAnswer;
  if (unknown)
    return written === ''
      ? { ok: true, answer: unknownAnswer }
      : wrong(
          field,
          t(($) => $.errors.both),
        );
  const value = parse(written, language);
  const years = question.kind === 'number';
  if (value === null)
    return wrong(
      field,
      years ? t(($) => $.errors.years) : t(($) => $.errors.amount[question.unit]),
    );
  const max = amount(question.max, question.unit);
  if (value > question.max)
    return wrong(
      field,
      t(($) => (years ? $.errors.yearsMax : $.errors.amountMax), { max }),
    );
  return { ok: true, answer: value };
}

function readCalculated(question: Numeric, form: FormData, texts: Texts): Reading {
  const { t, amount } = texts;
  const mode = textOf(form, 'answer');
  if (mode === unknownAnswer) return { ok: true, answer: unknownAnswer };
  const reading = readCalculation(question.id, mode, (field) => textOf(form, field), texts);
  if (reading === undefined)
    return wrong(
      fieldId(question.id, 'first'),
      t(($) => $.errors.choose),
    );
  if (reading.errors.length > 0) return { ok: false, errors: reading.errors };
  const sum = calculate(reading.terms);
  const field = fieldId(question.id, `${reading.terms.mode}-amount`);
  if (sum === undefined)
    return wrong(
      field,
      t(($) => $.errors.amount.SEK),
    );
  if (sum > question.max)
    return wrong(
      field,
      t(($) => $.errors.amountMax, { max: amount(question.max, question.unit) }),
    );
  return { ok: true, answer: sum, calculation: calculationOf(reading.terms) };
}

function wrong(field: string, message: string): Reading {
  return { ok: false, errors: [{ field, message }] };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
