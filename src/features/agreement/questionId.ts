import type { AgreementSign } from '#rulebook/index.ts';

/** The place on the page of the question that a sign leads to. */
export function questionId({ id, question }: AgreementSign): string {
  return question === undefined ? `tecken-${id}` : `fraga-${question}`;
}
