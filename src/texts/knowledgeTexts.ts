import type { TFunction } from 'i18next';

import type { Texts } from './createTexts.ts';
import { wordsOf } from './i18n.ts';
import type { FaqWords, GlossaryWords, TitledText } from './words.ts';

/** The words of what can be read beside the walk, with the figures of the day filled in. */
export type KnowledgeTexts = {
  readonly t: TFunction<'knowledge'>;
  readonly faq: (id: string) => FaqWords;
  readonly chapter: (id: string) => TitledText;
  readonly change: (id: string) => TitledText;
  readonly notCovered: (id: string) => TitledText;
  readonly term: (id: string) => GlossaryWords;
};

/** The words of what can be read beside the walk, once they have been fetched. */
export function knowledgeTexts({ words, language, fill, term }: Texts): KnowledgeTexts {
  const titled = (namespace: 'guide' | 'changelog' | 'not-covered', id: string): TitledText => {
    const found = wordsOf(language, namespace)?.[id];
    return found === undefined ? { title: id, text: '' } : { ...found, text: fill(found.text) };
  };
  return {
    t: words('knowledge'),
    faq: (id) => {
      const found = wordsOf(language, 'faq')?.[id];
      return found === undefined
        ? { question: id, answer: '' }
        : { question: found.question, answer: fill(found.answer) };
    },
    chapter: (id) => titled('guide', id),
    change: (id) => titled('changelog', id),
    notCovered: (id) => titled('not-covered', id),
    term: (id) => term(id) ?? { term: id, text: '' },
  };
}
