import { lazyPage } from './lazyPage.tsx';

/** What comes after the questions: fetched while they are answered. */
export const walkPages = {
  review: lazyPage(async () => (await import('./ReviewRoute.tsx')).ReviewContent),
  result: lazyPage(async () => (await import('./ResultRoute.tsx')).ResultContent),
};
