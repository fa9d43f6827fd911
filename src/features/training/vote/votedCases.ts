import { type Votes, votesIn } from './ballot.ts';
import type { StageRun } from '#features/training/stage/stageCase.ts';
import { ballotOf, type RunRecord } from '#features/training/workshop/runRecord.ts';

/** How the room voted on one case: before it had talked, and after. */
export type VotedCase = {
  readonly title: string;
  readonly first: Votes;
  readonly second: Votes;
  readonly item: number;
};

/** How the room voted on each case of a workshop, in order. */
export function votedCases({ items }: StageRun, record: RunRecord): VotedCase[] {
  return items.flatMap((one, item) =>
    one.kind === 'case'
      ? [
          {
            title: one.shown.title,
            item,
            first: votesIn(ballotOf(record, item, 'vote')),
            second: votesIn(ballotOf(record, item, 'revote')),
          },
        ]
      : [],
  );
}
