import firstQuestion from 'virtual:first-question/en';
import grades from '#locales/en/grades.json';
import routes from '#locales/en/routes.json';
import stages from '#locales/en/stages.json';
import ui from '#locales/en/ui.json';

import type { FirstWords } from './words.ts';

/** English words of the first page and the first question. */
export const english: FirstWords = { ui, firstQuestion, stages, routes, grades };
