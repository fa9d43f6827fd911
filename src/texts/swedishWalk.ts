import areas from '#locales/sv/areas.json';
import codes from '#locales/sv/codes.json';
import grades from '#locales/sv/grades.json';
import questions from '#locales/sv/questions.json';
import routes from '#locales/sv/routes.json';
import ui from '#locales/sv/walk.json';

import type { WalkWords } from './walkWords.ts';

/** Swedish words of the questions after the first. */
export const swedishWalk: WalkWords = { questions, routes, grades, areas, codes, ui };
