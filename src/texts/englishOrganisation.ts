import questions from '#locales/en/organisation.json';
import proposal from '#locales/en/proposal.json';
import readiness from '#locales/en/readiness.json';

import type { OrganisationWords } from './walkWords.ts';

/** English words of the organisation's side. */
export const englishOrganisation: OrganisationWords = { questions, readiness, proposal };
