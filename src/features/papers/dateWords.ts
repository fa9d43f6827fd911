import type { DateToKeep } from '#documents/index.ts';
import type { PaperWords } from '#texts/index.ts';

import { said } from './templateText.ts';

/** What a date is called, which time it is when it repeats, and the rule in words. */
export function dateWords(words: PaperWords['dates'], id: string, time?: number) {
  const entries: Readonly<Record<string, { readonly title: string; readonly rule: string }>> =
    words.entries;
  const { title = id, rule = '' } = entries[id] ?? {};
  const numbered = said(words.time, { title, number: String(time) });
  return { title: time === undefined ? title : numbered, said: rule };
}

/** What a date is counted from, in words. */
export function startOf(words: PaperWords['dates'], { from, before }: DateToKeep['rule']): string {
  const { blank } = words.days[from];
  return before === 'asked' ? said(words.withNotice, { day: blank }) : blank;
}
