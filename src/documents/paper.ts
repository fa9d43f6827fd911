import type { PaperId } from '#rulebook/index.ts';

/** A piece of running text. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly href: string;
      readonly isSwedish?: boolean;
    }
  /** What stands in Swedish in a paper of another language: a statute, a place in it, a term. */
  | { readonly kind: 'swedish'; readonly text: string }
  /**
   * A place to fill in by hand, with what belongs there: "[diarienummer]". Never invented. `field` is what it is
   * called where it is kept; blanks that are called the same are filled in once.
   */
  | { readonly kind: 'blank'; readonly label: string; readonly field?: string }
  /** Such a place when it has been filled in: it reads as running text, and can be changed where it stands. */
  | {
      readonly kind: 'filled';
      readonly text: string;
      readonly label: string;
      readonly field: string;
    };

export type Text = readonly Inline[];

/** One block of a paper. Everything a paper says stands in its blocks, in the order it is read. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** `small`: what stands at the foot of a paper. */
  | { readonly kind: 'paragraph'; readonly text: Text; readonly small?: true }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  /** Names and what they stand for: the head of a paper. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly name: string; readonly text: Text }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** The first cell of each row is its heading. */
      readonly rows: readonly (readonly Text[])[];
    }
  /** Points to tick: so, not so, not known, or still to be done. */
  | {
      readonly kind: 'checks';
      readonly items: readonly {
        readonly state: 'yes' | 'no' | 'unknown' | 'todo';
        readonly text: Text;
      }[];
    }
  /** Set apart: a warning, or what the paper is and is not. */
  | { readonly kind: 'note'; readonly title: string; readonly text: readonly Text[] };

/** A paper ready to be written as Markdown, HTML or Word: the same content in each. */
export type Paper = {
  /** A paper of a case by its id, or the one on many agreements. */
  readonly id: PaperId | 'agreement-map';
  readonly language: 'sv' | 'en';
  readonly title: string;
  /** What a file of it is called, before the letters are those of a file name: number, paper, day and matter. */
  readonly fileName: string;
  readonly blocks: readonly Block[];
  /** What a Word template may place beside the content, by name, whatever the paper begins with. */
  readonly extraPlaceholders?: readonly { readonly name: string; readonly text: Text }[];
  /** What the two placeholders that every paper has are called in its language. */
  readonly template?: { readonly content: string; readonly title: string };
};

/** The few words that the writers themselves bring, in the language of the paper. */
export type PaperLabels = {
  /** What stands before a point to tick: "Ja". */
  readonly states: {
    readonly yes: string;
    readonly no: string;
    readonly unknown: string;
    readonly todo: string;
  };
  /** The words around the numbers in "Sida 1 av 3". */
  readonly page: string;
  readonly of: string;
};
