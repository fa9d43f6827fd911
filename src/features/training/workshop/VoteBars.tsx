import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Mark } from '#ui/Mark.tsx';

export type Votes = Readonly<Record<string, number>>;

type VoteBarsProps = {
  readonly rulebook: Rulebook;
  readonly votes: Votes;
  /** How the routes stand, once it may be shown. */
  readonly assessment?: Assessment;
  /** Lets votes be typed in. */
  readonly onVotes?: (votes: Votes) => void;
};

/** The votes of the room: a field and a bar for each route. */
export function VoteBars({ rulebook, votes, assessment, onVotes }: VoteBarsProps) {
  const { t, route } = useTexts();
  const most = Math.max(1, ...Object.values(votes));
  return (
    <ul className="plain votes">
      {[...rulebook.routes.map(({ id }) => id), 'none'].map((id) => {
        const count = votes[id] ?? 0;
        const verdict =
          id === 'none'
            ? assessment?.recommended === 'none'
              ? 'recommended'
              : undefined
            : assessment?.routes[id]?.verdict;
        return (
          <li key={id} data-verdict={verdict}>
            {onVotes === undefined ? (
              <span className="name">{route(id).name}</span>
            ) : (
              <label className="name" htmlFor={`rost-${id}`}>
                {route(id).name}
              </label>
            )}
            {onVotes === undefined ? (
              <span className="hands">{count}</span>
            ) : (
              <input
                className="input hands"
                id={`rost-${id}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={999}
                value={count === 0 ? '' : count}
                placeholder="0"
                onChange={(event) => onVotes({ ...votes, [id]: readCount(event.target.value) })}
              />
            )}
            <svg className="bar" aria-hidden="true" focusable="false">
              <rect width={`${(100 * count) / most}%`} height="100%" />
            </svg>
            {verdict !== undefined && (
              <span className="fact">
                <Mark verdict={verdict} />
                {t(($) => $.verdicts[verdict])}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A count of hands; what is no count is none. */
function readCount(text: string): number {
  const count = Math.trunc(Number(text));
  return Number.isFinite(count) ? Math.min(Math.max(count, 0), 999) : 0;
}
