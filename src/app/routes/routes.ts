import type { ComponentType } from 'react';

import type { Page } from '#app/address/pages.ts';

import { lazyRoute } from './lazyRoute.tsx';
import { QuestionRoute } from './QuestionRoute.tsx';
import { StartRoute } from './StartRoute.tsx';

const KnowledgeRoute = lazyRoute(async () => (await import('./KnowledgeRoute.tsx')).KnowledgeRoute);
const OrganisationRoute = lazyRoute(
  async () => (await import('./OrganisationRoute.tsx')).OrganisationRoute,
);
const PapersRoute = lazyRoute(async () => (await import('./PapersRoute.tsx')).PapersRoute);
const WorkshopRoute = lazyRoute(async () => (await import('./WorkshopRoute.tsx')).WorkshopRoute);
const TrainingRoute = lazyRoute(async () => (await import('./TrainingRoute.tsx')).TrainingRoute);

/** What comes after the questions: fetched while they are answered. */
export const afterQuestions = {
  review: lazyRoute(async () => (await import('./ReviewRoute.tsx')).ReviewRoute),
  result: lazyRoute(async () => (await import('./ResultRoute.tsx')).ResultRoute),
};

/** What stands instead of every page while the case was answered under another edition of the rules. */
export const EditionRoute = lazyRoute(
  async () => (await import('./EditionRoute.tsx')).EditionRoute,
);

/** The component of every page. Its kind and path stand in `address/pages.ts`. */
export const routes: Readonly<Record<Page['page'], ComponentType>> = {
  start: StartRoute,
  question: QuestionRoute,
  ...afterQuestions,
  explained: lazyRoute(async () => (await import('./ExplainedRoute.tsx')).ExplainedRoute),
  case: lazyRoute(async () => (await import('./CaseRoute.tsx')).CaseRoute),
  'second-reading': lazyRoute(
    async () => (await import('./SecondReadingRoute.tsx')).SecondReadingRoute,
  ),
  save: lazyRoute(async () => (await import('./SaveRoute.tsx')).SaveRoute),
  open: lazyRoute(async () => (await import('./OpenRoute.tsx')).OpenRoute),
  papers: PapersRoute,
  paper: PapersRoute,
  dates: lazyRoute(async () => (await import('./DatesRoute.tsx')).DatesRoute),
  search: KnowledgeRoute,
  questions: KnowledgeRoute,
  routes: KnowledgeRoute,
  glossary: KnowledgeRoute,
  'about-rules': KnowledgeRoute,
  atlas: lazyRoute(async () => (await import('./AtlasRoute.tsx')).AtlasRoute),
  local: lazyRoute(async () => (await import('./LocalRoute.tsx')).LocalRoute),
  accessibility: lazyRoute(
    async () => (await import('./AccessibilityRoute.tsx')).AccessibilityRoute,
  ),
  privacy: lazyRoute(async () => (await import('./PrivacyRoute.tsx')).PrivacyRoute),
  organisation: OrganisationRoute,
  readiness: OrganisationRoute,
  compare: lazyRoute(async () => (await import('./CompareRoute.tsx')).CompareRoute),
  agreements: lazyRoute(async () => (await import('./AgreementsRoute.tsx')).AgreementsRoute),
  agreement: lazyRoute(async () => (await import('./AgreementRoute.tsx')).AgreementRoute),
  cards: TrainingRoute,
  card: TrainingRoute,
  workshop: WorkshopRoute,
  presenter: WorkshopRoute,
  vote: WorkshopRoute,
  'self-test': TrainingRoute,
};
