import changelog from '#locales/en/changelog.json';
import faq from '#locales/en/faq.json';
import terms from '#locales/en/glossary.json';
import guide from '#locales/en/guide.json';
import page from '#locales/en/knowledge.json';
import notCovered from '#locales/en/not-covered.json';

import type { KnowledgeWords } from './knowledgeWords.ts';

/** English words of what can be read beside the walk. */
export const englishKnowledge: KnowledgeWords = {
  page,
  faq,
  guide,
  changelog,
  notCovered,
  terms,
};
