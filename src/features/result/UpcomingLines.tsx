import type { Upcoming } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

export type UpcomingLinesProps = {
  readonly upcoming: readonly Upcoming[];
  /** Where more is told of one. */
  readonly upcomingHref: (id: string) => string;
};

/** Law on its way, a line each: how far it has come, and where to read on. */
export function UpcomingLines({ upcoming, upcomingHref }: UpcomingLinesProps) {
  const { t, upcoming: wordsOf } = useTexts();
  return upcoming.map((one) => (
    <p key={one.id} className="small soft">
      {wordsOf(one).line}{' '}
      <a href={upcomingHref(one.id)}>
        {t(($) => $.result.upcoming.more)}
        <span className="visually-hidden">: {wordsOf(one).title}</span>
      </a>
    </p>
  ));
}
