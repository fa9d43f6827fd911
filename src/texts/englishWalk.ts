import areas from '#locales/en/areas.json';
import codes from '#locales/en/codes.json';
import grades from '#locales/en/grades.json';
import questions from '#locales/en/questions.json';
import routes from '#locales/en/routes.json';
import ui from '#locales/en/walk.json';

import type { WalkWords } from './walkWords.ts';

/** English words of the questions after the first. */
export const englishWalk: WalkWords = { questions, routes, grades, areas, codes, ui };
