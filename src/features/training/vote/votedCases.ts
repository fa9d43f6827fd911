import { type Ballot, totalOf, type Votes, votesIn } from './ballot.ts';
import type { StageRun } from '#features/training/stage/stageCase.ts';
import { ballotOf, type RunRecord } from '#features/training/workshop/runRecord.ts';

/** How the room voted on one case: before it had talked, and after. */
export type VotedCase = {
  readonly title: string;
  readonly first: Votes;
  readonly second: Votes;
  readonly item: number;
  /** How many chose otherwise after the talk; known of those who voted by code both times. */
  readonly changed: number;
};

/** How many votes there were, and how many of them for the route that the assessment comes to. */
export type Score = {
  readonly right: number;
  readonly of: number;
  readonly rightAfter: number;
  readonly ofAfter: number;
};

/** The votes on some cases held against what the assessment comes to; a case that it does not settle is left out. */
export function scoreOf(
  cases: readonly VotedCase[],
  answerTo: (item: number) => string | null,
): Score {
  const none: Score = { right: 0, of: 0, rightAfter: 0, ofAfter: 0 };
  return cases.reduce((sum, { first, second, item }) => {
    const answer = answerTo(item);
    if (answer === null) return sum;
    return {
      right: sum.right + (first[answer] ?? 0),
      of: sum.of + totalOf(first),
      rightAfter: sum.rightAfter + (second[answer] ?? 0),
      ofAfter: sum.ofAfter + totalOf(second),
    };
  }, none);
}

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
            changed: changedIn(ballotOf(record, item, 'vote'), ballotOf(record, item, 'revote')),
          },
        ]
      : [],
  );
}

function changedIn(before: Ballot, after: Ballot): number {
  return Object.entries(after.codes).filter(
    ([voter, choice]) => (before.codes[voter] ?? choice) !== choice,
  ).length;
}
