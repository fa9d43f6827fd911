import { memo, Suspense, use, useId } from 'react';

import { type Answers, standingIn } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import { loadWrittenAnswers } from './loadWrittenAnswers.ts';

type RouteStandingsProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly asOf: string;
  readonly before: Answers | undefined;
};

/** How the routes stand, and in a line what the latest answer did. */
export function RouteStandings(props: RouteStandingsProps) {
  // A part of its own: a written page takes an answer before the routes are worked out.
  return (
    <Suspense>
      <Standings {...props} />
    </Suspense>
  );
}

const Standings = memo(({ rulebook, answers, asOf, before }: RouteStandingsProps) => {
  const texts = useTexts();
  const heading = useId();
  const { t, route } = texts;
  // Not how sure it is: that takes longer to say, and no question shows it.
  const standing = standingIn(rulebook, answers, asOf);
  return (
    <aside className="routes margin" aria-labelledby={heading}>
      <h2 id={heading}>{t(($) => $.routes.title)}</h2>
      <p>
        {before === undefined
          ? t(($) => $.routes.start)
          : use(loadWrittenAnswers()).describeChange(
              standingIn(rulebook, before, asOf),
              standing,
              texts,
            )}
      </p>
      <ul className="plain">
        {standing.routes.map(({ route: id, verdict }) => (
          <li key={id} data-verdict={verdict}>
            <VerdictMark verdict={verdict} />
            <span>
              <span className="name">{route(id).name}</span>{' '}
              <span className="verdict">{t(($) => $.verdicts[verdict])}</span>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
});
