import { lazyPage } from './lazyPage.tsx';

/** What comes after the questions: fetched while they are answered. */
export const walkPages = {
  review: lazyPage(async () => (await import('./ReviewContent.tsx')).ReviewContent),
  result: lazyPage(async () => (await import('./ResultContent.tsx')).ResultContent),
};
