import type { PaperQuestion, Rulebook } from '#rulebook/index.ts';

/** The question whose answer tells a thing, where the rule book names one. */
export function questionTold({ paperLaw }: Rulebook, tells: PaperQuestion): string | undefined {
  return paperLaw.questions.find((one) => one.tells === tells)?.question;
}
