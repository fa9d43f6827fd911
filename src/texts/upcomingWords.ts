import type { TFunction } from 'i18next';

import type { Upcoming } from '#rulebook/index.ts';

import type { Formats } from './formats.ts';
import type { ReasonWords, TitledText } from './walkWords.ts';

/** Law on its way in words: what it is, how far it has come, and both in a line beside what it touches. */
export type UpcomingWords = TitledText & { readonly state: string; readonly line: string };

/** Says law on its way as it stands on a day; the words of the reasons must have been fetched. */
export function upcomingWords(
  { id, stage, read, from, ends }: Upcoming,
  words: ReasonWords['upcoming'] | undefined,
  t: TFunction,
  { date }: Formats,
  asOf: string,
): UpcomingWords {
  const entries: Readonly<Record<string, TitledText>> = words?.entries ?? {};
  const { title, text } = entries[id] ?? { title: id, text: '' };
  const state = [
    words?.stages[stage] ?? stage,
    from !== undefined && start(from),
    ends !== undefined &&
      (ends < asOf
        ? t(($) => $.result.upcoming.ended, { day: date(ends) })
        : t(($) => $.result.upcoming.ends, { day: date(ends) })),
    t(($) => $.result.upcoming.read, { day: date(read) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
  const label =
    stage === 'in-force' ? t(($) => $.result.upcoming.newLaw) : t(($) => $.result.upcoming.title);
  return { title, text, state, line: `${label}: ${title}. ${state}` };

  function start(day: string): string {
    if (stage === 'decided' || stage === 'in-force')
      return t(($) => $.result.upcoming.from, { day: date(day) });
    return day <= asOf
      ? t(($) => $.result.upcoming.mayApply, { day: date(day) })
      : t(($) => $.result.upcoming.proposed, { day: date(day) });
  }
}
