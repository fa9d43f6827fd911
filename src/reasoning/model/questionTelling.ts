import type { PaperQuestion, Rulebook } from '#rulebook/index.ts';

/** The question whose answer tells a thing, as the rule book names it; a name that no question has when it names none. */
export function questionTelling({ paperLaw }: Rulebook, tells: PaperQuestion): string {
  return paperLaw.questions.find((one) => one.tells === tells)?.question ?? '';
}
