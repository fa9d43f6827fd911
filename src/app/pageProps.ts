import type { Case, Notes } from '#casefile/index.ts';
import type { Answer, Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { Side } from '#texts/index.ts';
import type { WizardContext, WizardEvent } from '#wizard/index.ts';

import type { LocalState } from './settings/localState.ts';
import type { SavedAs } from './case/savedVersion.ts';
import type { Language, Place, WalkPlace } from './address/pages.ts';

export type HrefOf = (place: Place, language?: Language) => string;

/** Lets another case take the place of this one, with where it is saved. */
export type OpenCase = (
  opened: Case & { readonly lapsed: Answers },
  notes: Notes,
  saved: SavedAs,
) => void;

/** A page, and the case that it shows. */
export type Walked = {
  readonly context: WizardContext;
  /** The case before the latest answer. */
  readonly before: WizardContext | undefined;
  readonly place: Place;
};

/** A page of the walk. */
export type WalkedPage = Walked & { readonly place: WalkPlace };

export type PageProps = Walked & {
  readonly rulebook: Rulebook;
  /** The address of the site's root. */
  readonly root: URL;
  /** Where the walk stands: the page shown, unless that is one beside the walk. */
  readonly walk: WalkPlace;
  /** The page that a chosen answer leads to, made ready while this one is read. */
  readonly ahead: WalkedPage | undefined;
  /** Whether the browser keeps the case for a reload. */
  readonly isKept: boolean;
  /** Questions of a kept case that could not be read any more. */
  readonly lost: number;
  /** What is written about the case beside the answers. */
  readonly notes: Notes;
  /** Saved answers that the rule book no longer knows: kept, and written back when it is saved again. */
  readonly lapsed: Answers;
  readonly onNote: (notes: Partial<Notes>) => void;
  /** Whether anything has been answered or noted. */
  readonly hasCase: boolean;
  /** Whose side the case is seen from. */
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly saved: SavedAs;
  readonly onSaved: (saved: SavedAs) => void;
  readonly onOpen: OpenCase;
  /** Whether lätt svenska is spoken, and what switches it. */
  readonly isEasy: boolean;
  readonly onEasy: () => void;
  /** What the municipality has brought itself. */
  readonly local: LocalState;
  readonly onLocal: (text: string | undefined) => void;
  readonly hrefOf: HrefOf;
  readonly send: (event: WizardEvent) => void;
  /** Told of an answer that has been chosen, but not sent. */
  readonly onExpect: (question: string, answer: Answer) => void;
  /** Called with the address of each page once it is shown. */
  readonly onArrive: (page: string) => void;
};

/** What the pages after the questions also get. */
export type WalkContentProps = PageProps & {
  readonly assessment: Assessment;
  readonly backHref: string;
};
