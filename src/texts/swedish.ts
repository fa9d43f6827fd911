import first from 'virtual:first-words/sv';
import stages from '#locales/sv/stages.json';
import ui from '#locales/sv/ui.json';

import type { FirstWords } from './walkWords.ts';

/** Swedish words of the first page and the first question. */
export const swedish: FirstWords = { ...first, ui, stages };
