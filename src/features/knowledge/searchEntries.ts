import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import {
  type CaseCards,
  type KnowledgeTexts,
  plain,
  type Texts,
  upcomingText,
} from '#texts/index.ts';

import { worksIn } from './worksIn.ts';

export const searchKinds = [
  'questions',
  'faq',
  'terms',
  'chapters',
  'upcoming',
  'notCovered',
  'cases',
  'sources',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something to find, and where it leads; a case has no page of its own and is read where it stands. */
export type SearchEntry = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly href?: string;
};

export type SearchHrefs = {
  readonly [K in 'question' | 'faq' | 'term' | 'chapter' | 'upcoming' | 'notCovered' | 'work']: (
    id: string,
  ) => string;
};

/** All that can be searched, in one language. */
export function searchEntries(
  { rulebook, knowledge }: { readonly rulebook: Rulebook; readonly knowledge: Knowledge },
  texts: Texts,
  { faq, chapter, term, notCovered }: KnowledgeTexts,
  cases: CaseCards,
  hrefs: SearchHrefs,
): SearchEntry[] {
  const { question, citation } = texts;
  return [
    ...rulebook.questions.map(({ id }): SearchEntry => {
      const words = question(id);
      const answers = Object.values(words.answers).map(({ label }) => label);
      const text = plain([words.hint, words.why, ...answers].join(' '));
      return { kind: 'questions', id, title: words.question, text, href: hrefs.question(id) };
    }),
    ...knowledge.faqs.map(({ id }): SearchEntry => {
      const { question: title, answer: text } = faq(id);
      return { kind: 'faq', id, title, text, href: hrefs.faq(id) };
    }),
    ...rulebook.terms.map(({ id }): SearchEntry => {
      const { term: title, text } = term(id);
      return { kind: 'terms', id, title, text, href: hrefs.term(id) };
    }),
    ...knowledge.chapters.map(({ id }): SearchEntry => ({
      kind: 'chapters',
      id,
      ...chapter(id),
      href: hrefs.chapter(id),
    })),
    ...knowledge.upcoming.map(({ id }): SearchEntry => ({
      kind: 'upcoming',
      id,
      ...upcomingText(texts, id),
      href: hrefs.upcoming(id),
    })),
    ...knowledge.notCovered.map(({ id }): SearchEntry => ({
      kind: 'notCovered',
      id,
      ...notCovered(id),
      href: hrefs.notCovered(id),
    })),
    ...Object.entries(cases).map(([id, { title, facts, happened, lesson }]): SearchEntry => ({
      kind: 'cases',
      id,
      title,
      text: [facts, happened, lesson].join(' '),
    })),
    ...worksIn(rulebook).map(({ first, sources }): SearchEntry => ({
      kind: 'sources',
      id: first.work,
      title: first.title,
      text: sources.map(citation).join(' '),
      href: hrefs.work(first.work),
    })),
  ];
}
