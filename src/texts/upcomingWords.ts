import type { Upcoming } from '#rulebook/index.ts';

import type { Texts } from './createTexts.ts';
import type { TitledText } from './words.ts';

/** Law on its way in words: what it is, how far it has come, and both in a line beside what it touches. */
export type UpcomingWords = TitledText & { readonly state: string; readonly line: string };

/** What law on its way is called and says. The words of the reasons must have been fetched. */
export function upcomingText({ words }: Texts, id: string): TitledText {
  const entries: Readonly<Record<string, TitledText>> = words('upcoming')(($) => $.entries, {
    returnObjects: true,
  });
  return entries[id] ?? { title: id, text: '' };
}

/**
 * Says law on its way as it stands on a day. Apart from the other lookups, for the first page has no use for it.
 */
export function upcomingWords(
  texts: Texts,
  { id, stage, read, from, ends }: Upcoming,
  asOf: string,
): UpcomingWords {
  const { t, date } = texts;
  const { title, text } = upcomingText(texts, id);
  const state = [
    texts.words('upcoming')(($) => $.stages[stage]),
    from !== undefined && start(from),
    ends !== undefined && end(ends),
    t(($) => $.result.upcoming.read, { day: date(read) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
  const label = t(($) =>
    stage === 'in-force' ? $.result.upcoming.newLaw : $.result.upcoming.title,
  );
  return { title, text, state, line: `${label}: ${title}. ${state}` };

  function start(day: string): string {
    if (stage === 'decided' || stage === 'in-force')
      return t(($) => $.result.upcoming.from, { day: date(day) });
    return day <= asOf
      ? t(($) => $.result.upcoming.mayApply, { day: date(day) })
      : t(($) => $.result.upcoming.proposed, { day: date(day) });
  }

  function end(day: string): string {
    return day < asOf
      ? t(($) => $.result.upcoming.ended, { day: date(day) })
      : t(($) => $.result.upcoming.ends, { day: date(day) });
  }
}
