import type { PaperId } from '#rulebook/index.ts';
import type { SearchWords } from '#texts/index.ts';

export const searchKinds = [
  'questions',
  'faq',
  'terms',
  'chapters',
  'upcoming',
  'notCovered',
  'cases',
  'sources',
  'rules',
  'tests',
  'conditions',
  'signs',
  'figures',
  'areas',
  'pages',
  'papers',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something to find, and where it leads; a case has no page of its own and is read where it stands. */
export type SearchEntry = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Other words that it is looked for by. */
  readonly also?: string;
  readonly href?: string;
};

export type SearchHrefs = {
  readonly [K in 'question' | 'faq' | 'term' | 'chapter' | 'upcoming' | 'notCovered' | 'work']: (
    id: string,
  ) => string;
} & {
  /** Something in the rule atlas. */
  readonly atlas: (kind: 'rule' | 'test' | 'condition' | 'sign' | 'figure', id: string) => string;
  readonly page: (id: keyof SearchWords['pages']) => string;
  readonly paper: (id: PaperId) => string;
};
