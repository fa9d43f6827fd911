import type { Answer } from '#reasoning/index.ts';
import type { Question } from '#rulebook/index.ts';
import { parseAmount, parseCode, parseYears, type Texts } from '#texts/index.ts';

/** What a reply says: an answer, what is wrong with it, or nothing. */
export type ReplyReading = { readonly answer: Answer } | { readonly error: string } | undefined;

/** Reads the reply to a question as it was written or chosen. */
export function readReply(
  question: Question,
  written: string,
  { t, language, amount }: Texts,
): ReplyReading {
  if (written === '') return undefined;
  switch (question.kind) {
    case 'choice':
    case 'area':
      return { answer: written };
    case 'cpv': {
      const code = parseCode(written);
      return code === null ? { error: t(($) => $.errors.code) } : { answer: code };
    }
    case 'amount':
    case 'number': {
      const isYears = question.kind === 'number';
      const value = (isYears ? parseYears : parseAmount)(written, language);
      if (value === null)
        return { error: t(($) => (isYears ? $.errors.years : $.errors.amount[question.unit])) };
      if (value <= question.max) return { answer: value };
      const max = amount(question.max, question.unit);
      return { error: t(($) => (isYears ? $.errors.yearsMax : $.errors.amountMax), { max }) };
    }
  }
}
