import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import { totalOf, type Votes } from './ballot.ts';
import { choicesOf } from '#features/training/choicesOf.ts';

type VoteBarsProps = {
  readonly rulebook: Rulebook;
  readonly votes: Votes;
  /** What was voted before the room had talked, when it voted again. */
  readonly before?: Votes | undefined;
  readonly assessment: Assessment;
};

/** The votes of the room beside how each route stands: a bar for each, and how far the talk moved it. */
export function VoteBars({ rulebook, votes, before, assessment }: VoteBarsProps) {
  const { t, route, number } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const most = Math.max(1, ...Object.values(votes), ...Object.values(before ?? {}));
  const total = totalOf(votes);
  return (
    <ul className="plain votes">
      {choicesOf(rulebook).map((id) => {
        const count = votes[id] ?? 0;
        const was = before?.[id] ?? 0;
        const verdict =
          id === 'none'
            ? assessment.recommended === 'none'
              ? 'recommended'
              : undefined
            : assessment.routes[id]?.verdict;
        return (
          <li key={id} data-verdict={verdict}>
            <span className="name">{route(id).name}</span>
            <span className="hands">
              {before === undefined
                ? number(count)
                : words(($) => $.stage.shift, { before: number(was), after: number(count) })}
            </span>
            <svg className="bar" aria-hidden="true" focusable="false">
              {before !== undefined && (
                <rect className="was" width={`${(100 * was) / most}%`} height="35%" />
              )}
              <rect
                width={`${(100 * count) / most}%`}
                y={before === undefined ? '0' : '40%'}
                height={before === undefined ? '100%' : '60%'}
              />
            </svg>
            {verdict !== undefined && (
              <span className="fact">
                <VerdictMark verdict={verdict} />
                {t(($) => $.verdicts[verdict])}
                {total > 0 && count > 0 && ` · ${number(Math.round((100 * count) / total))} %`}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
