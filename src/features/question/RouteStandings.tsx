import { memo, Suspense, use, useDeferredValue } from 'react';

import { type Answers, assess, type Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Mark } from '#ui/Mark.tsx';

import { loadLater } from './loadLater.ts';

type RouteStandingsProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly asOf: string;
  readonly previous: Assessment | undefined;
};

/**
 * How the routes stand, and in a line what the latest answer did. A part of its own, that is not touched
 * when the page around it is shown again: a written page takes an answer before the routes are worked out,
 * and the next question is painted before they are shown anew.
 */
export const RouteStandings = memo((props: RouteStandingsProps) => {
  const shown = useDeferredValue(props);
  return (
    <Suspense>
      <Standings {...shown} />
    </Suspense>
  );
});

const Standings = memo(({ rulebook, answers, asOf, previous }: RouteStandingsProps) => {
  const texts = useTexts();
  const { t, route } = texts;
  const assessment = assess(rulebook, answers, asOf);
  return (
    <aside className="routes margin" aria-labelledby="vagar">
      <h2 id="vagar">{t(($) => $.routes.title)}</h2>
      <p>
        {previous === undefined
          ? t(($) => $.routes.start)
          : use(loadLater()).describeChange(previous, assessment, texts)}
      </p>
      <ul className="plain">
        {rulebook.routes.map(({ id }) => {
          const verdict = assessment.routes[id]?.verdict ?? 'undecided';
          return (
            <li key={id} data-verdict={verdict}>
              <Mark verdict={verdict} />
              <span>
                <span className="name">{route(id).name}</span>{' '}
                <span className="verdict">{t(($) => $.verdicts[verdict])}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
});
