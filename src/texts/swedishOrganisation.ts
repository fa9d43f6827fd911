import questions from '#locales/sv/organisation.json';
import proposal from '#locales/sv/proposal.json';
import readiness from '#locales/sv/readiness.json';

import type { OrganisationWords } from './walkWords.ts';

/** Swedish words of the organisation's side. */
export const swedishOrganisation: OrganisationWords = { questions, readiness, proposal };
