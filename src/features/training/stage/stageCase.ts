import type { Answers } from '#reasoning/index.ts';
import { safeName } from '#texts/index.ts';

/** The reason that a case is there to teach: a rule that speaks in it, and the facts that make it speak. */
export type Teaching = {
  readonly rule: string;
  readonly facts: readonly string[];
  /** The reason in the case's own words. */
  readonly text: string;
};

/** A case on the projector: one of the cards, or the group's own. */
export type StageCase = {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  /** Empty for a case that has not ended. */
  readonly happened: string;
  readonly answers: Answers;
  readonly questions: readonly string[];
  readonly teaching: Teaching | undefined;
};

/** What a workshop is made of, in order, each with its minutes where it has any. */
export type StageItem = {
  readonly minutes: number | undefined;
  /** For the one who leads alone. */
  readonly notes?: string;
} & (
  | { readonly kind: 'case'; readonly shown: StageCase }
  | { readonly kind: 'part'; readonly title: string; readonly text: string }
);

/** A workshop that can be led on the projector. */
export type StageRun = {
  /** How the address and the tab know it. */
  readonly id: string;
  readonly name: string;
  readonly items: readonly StageItem[];
};

/** The open case of the tab, as it is shown. */
export type OwnCase = Pick<StageCase, 'title' | 'facts' | 'happened' | 'answers' | 'questions'>;

type CardNotes = {
  readonly name: string;
  readonly background: string;
  readonly card?: { readonly happened: string; readonly discuss: string };
};

/** A case with the notes of a card. The facts of a card saved before 2026-12 held the key too: it is cut away. */
export function ownCase(notes: CardNotes, answers: Answers, keyHeading: string): OwnCase {
  const [facts = '', old = ''] = notes.background.split(`\n\n${keyHeading}\n`);
  return {
    title: safeName(notes.name),
    facts,
    happened: notes.card?.happened ?? old,
    answers,
    questions: linesOf(notes.card?.discuss ?? ''),
  };
}

/** What is written a line each. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}
