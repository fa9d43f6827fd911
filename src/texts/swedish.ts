import areas from '#locales/sv/areas.json';
import grades from '#locales/sv/grades.json';
import questions from '#locales/sv/questions.json';
import routes from '#locales/sv/routes.json';
import stages from '#locales/sv/stages.json';
import ui from '#locales/sv/ui.json';

import type { Words } from './words.ts';

/** Swedish words of the walk. */
export const swedish: Words = { ui, questions, stages, routes, grades, areas };
