/** What can be read at any time, in the order of the foot of each page. */
export const readingPages = [
  'search',
  'questions',
  'routes',
  'glossary',
  'about-rules',
  'atlas',
] as const;
export type ReadingPage = (typeof readingPages)[number];
