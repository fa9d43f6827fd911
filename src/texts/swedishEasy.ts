import conditions from '#locales/sv-easy/conditions.json';
import questions from '#locales/sv-easy/questions.json';
import routes from '#locales/sv-easy/routes.json';

import type { EasyWords } from './easyWords.ts';

/** Lätt svenska: short sentences and common words. */
export const swedishEasy: EasyWords = { questions, routes, conditions };
