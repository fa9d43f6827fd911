import { lazyPage } from './lazyPage.tsx';

// What comes after the questions is fetched while they are answered.
export const ReviewContent = lazyPage(
  async () => (await import('./ReviewContent.tsx')).ReviewContent,
);
export const ResultContent = lazyPage(
  async () => (await import('./ResultContent.tsx')).ResultContent,
);
