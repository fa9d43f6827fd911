import { use } from 'react';

import { type OrganisationTexts, organisationWordsOf } from './organisationWordsOf.ts';
import { useTexts } from './TextsProvider.tsx';
import { loadOrganisation } from './wordStore.ts';

/** The words of the pages for organisations; waits (Suspense) until they have been fetched. */
export function useOrganisationWords(): OrganisationTexts {
  const texts = useTexts();
  use(loadOrganisation(texts.language));
  return organisationWordsOf(texts);
}
