import type { TFunction } from 'i18next';

import type { Texts } from './createTexts.ts';
import { wordsOf } from './i18n.ts';
import { own } from './own.ts';

type SignWords = { readonly name: string; readonly why: string; readonly question: string };
type ClauseWords = { readonly title: string; readonly text: readonly string[] };

/** What the page that reads an agreement speaks with, beside the texts. */
export type AgreementTexts = {
  readonly words: TFunction<'agreement'>;
  readonly sign: (id: string) => SignWords;
  /** A clause of our own outline, with dots where a case would fill it in; its words are those of the papers. */
  readonly clause: (id: string) => ClauseWords | undefined;
};

/** The words of the page that reads an agreement, once they have been fetched. */
export function agreementTexts({ words, language }: Texts): AgreementTexts {
  const sections: Readonly<Record<string, ClauseWords>> =
    wordsOf(language, 'papers')?.agreement.sections ?? {};
  return {
    words: words('agreement'),
    sign: (id) =>
      own(wordsOf(language, 'agreement-signs'), id) ?? { name: id, why: '', question: '' },
    clause: (id) => {
      const found = own(sections, id);
      return found === undefined
        ? undefined
        : {
            title: found.title,
            text: found.text
              .filter((text) => !/^\{\{\w+\}\}$/.test(text))
              .map((text) => text.replaceAll(/\{\{\w+\}\}/g, '…')),
          };
    },
  };
}
