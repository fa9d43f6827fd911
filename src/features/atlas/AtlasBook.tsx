import { createContext, use } from 'react';

import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import { type OwnWords, type Texts, useTexts } from '#texts/index.ts';

import type { BookLinks } from './bookLinks.ts';

/** Where the atlas leads beside its own pages. */
export type AtlasHrefs = {
  /** The atlas itself; a thing in it comes after `#`. */
  readonly atlas: string;
  readonly back: string;
  readonly search: string;
  readonly changes: string;
  readonly upcoming: (id: string) => string;
  readonly faq: (id: string) => string;
  readonly chapter: (id: string) => string;
  readonly card: (id: string) => string;
};

/** What every part of the atlas reads. */
export type Book = {
  readonly rulebook: Rulebook;
  readonly knowledge: Knowledge;
  readonly links: BookLinks;
  /** The day whose law is told. */
  readonly asOf: string;
  readonly hrefs: AtlasHrefs;
};

/** The rule book that the atlas is of. */
export const AtlasBook = createContext<Book | undefined>(undefined);

/** The rule book that the atlas is of, and the words for it. */
export function useBook(): Book & { readonly texts: Texts; readonly own: OwnWords<'atlas'> } {
  const book = use(AtlasBook);
  if (book === undefined) throw new Error('There is no rule book: AtlasBook is missing.');
  const texts = useTexts('atlas', 'knowledge', 'result');
  return { ...book, texts, own: texts.words('atlas') };
}
