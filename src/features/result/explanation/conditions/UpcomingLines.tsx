import type { Upcoming } from '#rulebook/index.ts';
import { upcomingWords, useTexts } from '#texts/index.ts';

export type UpcomingLinesProps = {
  readonly upcoming: readonly Upcoming[];
  /** The day of the case. */
  readonly asOf: string;
  /** Where more is told of one. */
  readonly upcomingHref: (id: string) => string;
};

/** Law on its way, a line each: how far it has come, and where to read on. */
export function UpcomingLines({ upcoming, asOf, upcomingHref }: UpcomingLinesProps) {
  const texts = useTexts();
  const { t } = texts;
  return upcoming.map((one) => {
    const { title, line } = upcomingWords(texts, one, asOf);
    return (
      <p key={one.id} className="small soft">
        {line}{' '}
        <a href={upcomingHref(one.id)}>
          {t(($) => $.result.upcoming.more)}
          <span className="visually-hidden">: {title}</span>
        </a>
      </p>
    );
  });
}
