import { describe, expect, test } from 'vitest';

import { addCodes, noBallot, totalOf, votesIn } from '#features/training/vote/ballot.ts';
import { choicesOf } from '#features/training/choicesOf.ts';
import { type Poll, readVote, voterCount, writeVote } from '#features/training/vote/writeVote.ts';

import { pageRulebook } from '../../../support/pageRulebook.ts';

const poll: Poll = { case: 'alingsas-ginstgarden-2016', choices: choicesOf(pageRulebook) };
const voters = Array.from({ length: 25 }, (_, at) => (at * 239) % voterCount(poll));
const votes = voters.map((voter, at) => ({
  voter,
  round: 1 as const,
  choice: poll.choices[at % poll.choices.length] ?? '',
}));

test('25 people vote by code, typed in any case and order, and each counts once', () => {
  const codes = votes.map((vote) => writeVote(poll, vote));
  expect(new Set(codes).size).toBe(25);
  for (const code of codes) expect(code).toMatch(/^[B-Z3-9]{6}$/);
  const typed = codes.map((code, at) => (at % 2 === 0 ? code : code.toLowerCase()));
  const first = addCodes(poll, 1, noBallot, typed.slice(0, 10).join(' '));
  const all = addCodes(poll, 1, first.ballot, typed.slice(5).toReversed().join(',\n'));
  expect(first).toMatchObject({ counted: 10, again: 0, refused: [] });
  expect(all).toMatchObject({ counted: 15, again: 5, refused: [] });
  expect(totalOf(votesIn(all.ballot))).toBe(25);
  for (const choice of poll.choices)
    expect(votesIn(all.ballot)[choice]).toBe(votes.filter((vote) => vote.choice === choice).length);
});

test('hands and codes are counted together, and a voter who comes again has changed the vote', () => {
  const [vote] = votes;
  if (vote === undefined) throw new Error('Nobody votes.');
  const hands = { ...noBallot, hands: { iop: 3 } };
  const { ballot } = addCodes(poll, 1, hands, writeVote(poll, { ...vote, choice: 'iop' }));
  expect(votesIn(ballot)).toEqual({ iop: 4 });
  const changed = addCodes(poll, 1, ballot, writeVote(poll, { ...vote, choice: 'tender' }));
  expect(votesIn(changed.ballot)).toEqual({ iop: 3, tender: 1 });
  // It is told: it may be another's, who has drawn the same number.
  expect(changed).toMatchObject({ counted: 1, changed: 1 });
});

test('in a room of 25 two hardly ever draw the same number', () => {
  const pairs = (25 * 24) / 2;
  expect(pairs / voterCount(poll)).toBeLessThan(1 / 400);
});

describe('what is no vote here is refused and named:', () => {
  const code = writeVote(poll, { voter: 7, round: 1, choice: 'iop' });
  test.each([
    [
      'another case',
      writeVote({ ...poll, case: 'huddinge-boj-iop' }, { voter: 7, round: 1, choice: 'iop' }),
    ],
    ['the other round', writeVote(poll, { voter: 7, round: 2, choice: 'iop' })],
    ['too short', code.slice(1)],
    ['signs that are in no code', 'AEIOUA'],
  ])('%s', (_, text) => {
    expect(addCodes(poll, 1, noBallot, text)).toMatchObject({ counted: 0, refused: [text] });
  });

  test('nearly every mistyped sign', () => {
    const signs = 'BCDFHJKLMNPRSTVXZ34679';
    const near = Array.from(code).flatMap((own, at) =>
      Array.from(signs)
        .filter((sign) => sign !== own)
        .map((sign) => code.slice(0, at) + sign + code.slice(at + 1)),
    );
    expect(near.filter((text) => readVote(poll, text) !== undefined).length).toBeLessThan(6);
  });
});
