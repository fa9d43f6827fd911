import areas from '#locales/en/areas.json';
import grades from '#locales/en/grades.json';
import questions from '#locales/en/questions.json';
import routes from '#locales/en/routes.json';
import stages from '#locales/en/stages.json';
import ui from '#locales/en/ui.json';

import type { Words } from './words.ts';

/** English words of the walk. */
export const english: Words = { ui, questions, stages, routes, grades, areas };
