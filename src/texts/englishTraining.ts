import pages from '#locales/en/cards.json';
import stories from '#locales/en/cases.json';
import plan from '#locales/en/workshop.json';

import type { TrainingWords } from './knowledgeWords.ts';

/** English words of the pages for trainers. */
export const englishTraining: TrainingWords = { pages, stories, plan };
