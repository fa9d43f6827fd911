import type { TFunction } from 'i18next';

import type { Texts } from './createTexts.ts';
import { wordStore } from './wordStore.ts';

/** The words of the pages about the case itself, once they have been fetched. */
export function caseWordsOf({ i18n, language }: Texts): TFunction<'case'> {
  if (!i18n.hasResourceBundle(language, 'case'))
    i18n.addResourceBundle(language, 'case', wordStore.case(language));
  return i18n.getFixedT(language, 'case');
}
