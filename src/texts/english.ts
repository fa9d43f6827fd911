import first from 'virtual:first-words/en';
import stages from '#locales/en/stages.json';
import ui from '#locales/en/ui.json';

import type { FirstWords } from './walkWords.ts';

/** English words of the first page and the first question. */
export const english: FirstWords = { ...first, ui, stages };
