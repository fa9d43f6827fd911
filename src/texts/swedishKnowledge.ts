import changelog from '#locales/sv/changelog.json';
import faq from '#locales/sv/faq.json';
import terms from '#locales/sv/glossary.json';
import guide from '#locales/sv/guide.json';
import page from '#locales/sv/knowledge.json';
import notCovered from '#locales/sv/not-covered.json';

import type { KnowledgeWords } from './knowledgeWords.ts';

/** Swedish words of what can be read beside the walk. */
export const swedishKnowledge: KnowledgeWords = {
  page,
  faq,
  guide,
  changelog,
  notCovered,
  terms,
};
