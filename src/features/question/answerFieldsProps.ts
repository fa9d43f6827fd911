import type { Notes } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import type { FieldError } from '#ui/ErrorSummary.tsx';

export type AnswerFieldsProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  readonly answers: Answers;
  readonly calculations: Notes['calculations'];
  readonly errors: readonly FieldError[];
};
