import type { TFunction } from 'i18next';
import { use } from 'react';

import { useTexts } from './TextsProvider.tsx';
import type { FaqWords } from './knowledgeWords.ts';
import type { GlossaryWords, TitledText } from './walkWords.ts';
import { loadKnowledge, readingStore } from './readingStore.ts';

/** The words of what can be read beside the walk, with the figures of the day filled in. */
export type KnowledgeTexts = {
  readonly t: TFunction<'knowledge'>;
  readonly faq: (id: string) => FaqWords;
  readonly chapter: (id: string) => TitledText;
  readonly change: (id: string) => TitledText;
  readonly notCovered: (id: string) => TitledText;
  readonly term: (id: string) => GlossaryWords;
};

/** The words of what can be read beside the walk; waits (Suspense) until they have been fetched. */
export function useKnowledge(): KnowledgeTexts {
  const { i18n, language, fill } = useTexts();
  use(loadKnowledge(language));
  const words = readingStore.knowledge(language);
  if (words === undefined) throw new Error(`The knowledge of "${language}" is not loaded.`);
  if (!i18n.hasResourceBundle(language, 'knowledge'))
    i18n.addResourceBundle(language, 'knowledge', words.page);
  const titled = (found: TitledText | undefined, id: string): TitledText =>
    found === undefined ? { title: id, text: '' } : { ...found, text: fill(found.text) };
  return {
    t: i18n.getFixedT(language, 'knowledge'),
    faq: (id) => {
      const found = words.faq[id];
      return found === undefined
        ? { question: id, answer: '' }
        : { question: found.question, answer: fill(found.answer) };
    },
    chapter: (id) => titled(words.guide[id], id),
    change: (id) => titled(words.changelog[id], id),
    notCovered: (id) => titled(words.notCovered[id], id),
    term: (id) => {
      const found = words.terms[id];
      return found === undefined
        ? { term: id, text: '' }
        : { term: found.term, text: fill(found.text) };
    },
  };
}
