import pages from '#locales/sv/cards.json';
import stories from '#locales/sv/cases.json';
import plan from '#locales/sv/workshop.json';

import type { TrainingWords } from './knowledgeWords.ts';

/** Swedish words of the pages for trainers. */
export const swedishTraining: TrainingWords = { pages, stories, plan };
