import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import {
  type CaseCards,
  type KnowledgeTexts,
  plain,
  type SearchWords,
  type Texts,
  upcomingText,
} from '#texts/index.ts';

import { ruleEntries } from './ruleEntries.ts';
import type { SearchEntry, SearchHrefs } from './searchEntry.ts';
import { worksIn } from './worksIn.ts';

/** All that can be searched, in one language. */
export function searchEntries(
  { rulebook, knowledge }: { readonly rulebook: Rulebook; readonly knowledge: Knowledge },
  texts: Texts,
  { faq, chapter, term, notCovered }: KnowledgeTexts,
  cases: CaseCards,
  words: SearchWords,
  hrefs: SearchHrefs,
): SearchEntry[] {
  const { question, citation, area, t } = texts;
  const { titles } = texts.papers();
  const areaQuestion = rulebook.questions.find(({ kind }) => kind === 'area')?.id ?? '';
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
      // The ids of terms and areas are their Swedish names, which are looked for in English too.
      return { kind: 'terms', id, title, text, also: spaced(id), href: hrefs.term(id) };
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
    ...ruleEntries(rulebook, texts, hrefs),
    ...rulebook.areas.map(({ id }): SearchEntry => {
      const { name: title, note: text = '' } = area(id);
      const also = `${words.areas[id] ?? ''} ${spaced(id)}`;
      return { kind: 'areas', id, title, text, also, href: hrefs.question(areaQuestion) };
    }),
    ...keysOf(words.pages).map((id): SearchEntry => ({
      kind: 'pages',
      id,
      ...words.pages[id],
      href: hrefs.page(id),
    })),
    ...keysOf(titles).map((id): SearchEntry => ({
      kind: 'papers',
      id,
      title: titles[id],
      text: t(($) => $.papers.what[id]),
      href: hrefs.paper(id),
    })),
  ];
}

function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}

function keysOf<K extends string>(words: Readonly<Record<K, unknown>>): K[] {
  const isKey = (key: string): key is K => key in words;
  return Object.keys(words).filter(isKey);
}
