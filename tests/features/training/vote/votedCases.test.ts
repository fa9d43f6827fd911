import { expect, test } from 'vitest';

import type { StageItem, StageRun } from '#features/training/stage/stageCase.ts';
import { type Ballot, noBallot } from '#features/training/vote/ballot.ts';
import { scoreOf, votedCases } from '#features/training/vote/votedCases.ts';
import { noRecord, readSession, withBallot } from '#features/training/workshop/runRecord.ts';

const caseOf = (title: string): StageItem => ({
  kind: 'case',
  minutes: 20,
  shown: {
    id: title,
    title,
    facts: '',
    happened: '',
    questions: [],
    answers: {},
    teaching: undefined,
  },
});
const run: StageRun = {
  id: 'twenty',
  name: '20 minuter',
  items: [
    { kind: 'part', minutes: 5, title: 'Inledning', text: '' },
    caseOf('Skidor'),
    caseOf('Simhallen'),
  ],
};

const hands = (votes: Readonly<Record<string, number>>): Ballot => ({ ...noBallot, hands: votes });
const codes = (votes: Readonly<Record<string, string>>): Ballot => ({ ...noBallot, codes: votes });

test('how the room voted is told case by case, hands and codes together, before and after', () => {
  const first = { hands: { grant: 2 }, codes: { 7: 'iop' } };
  const voted = withBallot(noRecord, 1, 'vote', first);
  const record = withBallot(voted, 1, 'revote', hands({ iop: 3 }));
  expect(votedCases(run, record)).toEqual([
    { title: 'Skidor', item: 1, first: { grant: 2, iop: 1 }, second: { iop: 3 }, changed: 0 },
    { title: 'Simhallen', item: 2, first: {}, second: {}, changed: 0 },
  ]);
});

test('who chose otherwise after the talk is known of those who voted by code both times', () => {
  const before = codes({ 1: 'iop', 2: 'iop', 3: 'grant' });
  const after = codes({ 1: 'grant', 2: 'iop', 3: 'iop', 4: 'tender' });
  const record = withBallot(withBallot(noRecord, 1, 'vote', before), 1, 'revote', after);
  expect(votedCases(run, record)[0]?.changed).toBe(2);
});

test('the score of the room counts the votes for what the rules give, and no case that they leave open', () => {
  const cases = [
    { title: '', item: 1, first: { iop: 3, grant: 7 }, second: { iop: 9, grant: 1 }, changed: 6 },
    { title: '', item: 2, first: { iop: 5 }, second: {}, changed: 0 },
  ];
  expect(scoreOf(cases, (item) => (item === 1 ? 'iop' : null))).toEqual({
    right: 3,
    of: 10,
    rightAfter: 9,
    ofAfter: 10,
  });
  expect(scoreOf(cases, () => 'tender')).toEqual({ right: 0, of: 15, rightAfter: 0, ofAfter: 10 });
  expect(scoreOf([], () => 'iop')).toEqual({ right: 0, of: 0, rightAfter: 0, ofAfter: 0 });
});

test('how many there are in the room is kept with the workshop', () => {
  const kept = { role: 'officer', records: { twenty: { ...noRecord, present: 25 } } };
  expect(readSession(kept).records['twenty']).toEqual({ ...noRecord, present: 25 });
  const odd = { role: 'officer', records: { twenty: { ...noRecord, present: 'many' } } };
  expect(readSession(odd).records['twenty']).toEqual(noRecord);
});
