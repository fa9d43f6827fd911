import { type Poll, readVote, type Round } from './writeVote.ts';

/** Votes by choice. */
export type Votes = Readonly<Record<string, number>>;

/** What has been voted in one round on one case: hands that were counted, and codes, each voter's latest. */
export type Ballot = {
  readonly hands: Votes;
  readonly codes: Readonly<Record<string, string>>;
};

export const noBallot: Ballot = { hands: {}, codes: {} };

/** What came of codes that were typed in. */
export type CodesRead = {
  readonly ballot: Ballot;
  readonly counted: number;
  /** How many of those took the place of another vote of the same voter. */
  readonly changed: number;
  /** Votes that had been counted already. */
  readonly again: number;
  readonly refused: readonly string[];
};

/** All votes of a ballot, by choice. */
export function votesIn({ hands, codes }: Ballot): Votes {
  const votes: Record<string, number> = { ...hands };
  for (const choice of Object.values(codes)) votes[choice] = (votes[choice] ?? 0) + 1;
  return votes;
}

/** How many have voted. */
export function totalOf(votes: Votes): number {
  return Object.values(votes).reduce((sum, count) => sum + count, 0);
}

/** Counts codes, parted by spaces, commas or lines. A voter who comes again with another vote has changed it. */
export function addCodes(poll: Poll, round: Round, ballot: Ballot, text: string): CodesRead {
  const codes: Record<string, string> = { ...ballot.codes };
  const refused: string[] = [];
  let counted = 0;
  let changed = 0;
  let again = 0;
  for (const code of text.split(/[\s,;]+/).filter((part) => part !== '')) {
    const vote = readVote(poll, code);
    if (vote?.round !== round) refused.push(code);
    else if (codes[vote.voter] === vote.choice) again += 1;
    else {
      if (codes[vote.voter] !== undefined) changed += 1;
      codes[vote.voter] = vote.choice;
      counted += 1;
    }
  }
  return { ballot: { ...ballot, codes }, counted, changed, again, refused };
}
