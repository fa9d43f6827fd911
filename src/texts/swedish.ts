import firstQuestion from 'virtual:first-question/sv';
import grades from '#locales/sv/grades.json';
import routes from '#locales/sv/routes.json';
import stages from '#locales/sv/stages.json';
import ui from '#locales/sv/ui.json';

import type { FirstWords } from './words.ts';

/** Swedish words of the first page and the first question. */
export const swedish: FirstWords = { ui, firstQuestion, stages, routes, grades };
