import type { Answers } from '#reasoning/index.ts';

/** A case on the projector: one of the cards, or the group's own. */
export type StageCase = {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  /** Empty for a case that has not ended. */
  readonly happened: string;
  readonly answers: Answers;
  /** The address of its card, for those with a screen of their own. */
  readonly address: string | undefined;
  readonly questions: readonly string[];
};

/** The open case of the tab, as it is shown. */
export type OwnCase = Pick<StageCase, 'title' | 'facts' | 'happened' | 'answers' | 'questions'>;

/** A case with the notes of a card. The facts of a card saved before 2026-12 held the key too: it is cut away. */
export function ownCase(
  notes: {
    readonly name: string;
    readonly background: string;
    readonly card?: { readonly happened: string; readonly discuss: string };
  },
  answers: Answers,
  keyHeading: string,
): OwnCase {
  const [facts = '', old = ''] = notes.background.split(`\n\n${keyHeading}\n`);
  const questions = (notes.card?.discuss ?? '').split('\n').map((line) => line.trim());
  return {
    title: notes.name,
    facts,
    happened: notes.card?.happened ?? old,
    answers,
    questions: questions.filter((line) => line !== ''),
  };
}
