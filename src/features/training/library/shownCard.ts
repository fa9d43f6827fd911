import type { OwnPackage } from '#features/training/editor/ownPackage.ts';
import type { Answers } from '#reasoning/index.ts';

/** A card of the library, of the bank or of one's own, with what it says. */
export type ShownCard = {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  readonly happened: string;
  /** Empty on a card of one's own. */
  readonly lesson: string;
  readonly answers: Answers;
  /** What stands below the title: on the page, and on paper. */
  readonly about: readonly string[];
  readonly printedAbout: string;
  /** The page of its own; undefined for a card of one's own, which is read where it stands. */
  readonly href: string | undefined;
};

/** The cards of one's own in a package. */
export type OwnCardOf = { readonly id: string } & Pick<
  ShownCard,
  'title' | 'facts' | 'happened' | 'answers'
>;

/** The cards of one's own in a package, with an id each. */
export function ownCardsOf({ parts }: OwnPackage): OwnCardOf[] {
  return parts.flatMap((part) =>
    part.kind === 'own' ? [{ ...part.own, id: `own-${part.id}` }] : [],
  );
}
