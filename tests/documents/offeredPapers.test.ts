import { expect, test } from 'vitest';

import { offeredPapers } from '#documents/index.ts';
import { paperIds } from '#rulebook/paperIds.ts';
import { assess } from '#reasoning/index.ts';

import { lawAmount } from '../support/lawAmount.ts';
import { rulebook } from '../support/realRulebook.ts';
import { answersOf, today } from './caseOf.ts';

const offered = (answers: Parameters<typeof assess>[1]): Record<string, string> =>
  Object.fromEntries(
    offeredPapers(rulebook, assess(rulebook, answers, today)).map(({ id, kind }) => [id, kind]),
  );

const purchase = answersOf('fp-skyddat-under-troskel');

test.each([
  ['at the limit for it', 0, 'voluntary'],
  ['over it', 1, 'required'],
])('the record of a direct award %s (+ %i) is %s', (_at, over, kind) => {
  const value = lawAmount(rulebook, 'documentation-limit', today) + over;
  expect(offered({ ...purchase, 'contract-value': value })['direct-award-record']).toBe(kind);
});

test.each([
  [45_000, 'delegated-decision'],
  [250_000, 'direct-award-record'],
])('a direct award of %i kronor begins with the %s', (value, first) => {
  const [paper] = offeredPapers(
    rulebook,
    assess(rulebook, { ...purchase, 'contract-value': value }, today),
  );
  expect(paper?.id).toBe(first);
});

test('every outcome has the memo and ends with the basis of the assessment', () => {
  for (const { papers } of rulebook.papers) {
    expect(papers.map(({ paper }) => paper)).toContain('memo');
    expect(papers.at(-1)).toMatchObject({ paper: 'appendix' });
  }
});

test('a partnership is offered its outline, and no refusal', () => {
  const papers = offered(answersOf('huddinge-boj-iop'));
  expect(papers).toMatchObject({ 'agreement-outline': 'recommended', checklist: 'recommended' });
  expect(papers).not.toHaveProperty('refusal');
});

test('a refusal is offered where a partnership is excluded', () => {
  expect(offered({ ...purchase, initiative: 'joint' })).toHaveProperty('refusal');
  // Nobody has asked where the idea is the authority's own.
  expect(offered({ ...purchase, initiative: 'authority' })).not.toHaveProperty('refusal');
  expect(offered(answersOf('varmdo-canopus-2017'))).toMatchObject({ refusal: 'recommended' });
  expect(offered(answersOf('goteborg-ukraina-mars-2022'))).not.toHaveProperty('refusal');
});

test('while undecided there is what helps to find out', () => {
  expect(Object.keys(offered({}))).toEqual(['memo', 'checklist', 'market-analysis', 'appendix']);
});

test.each(rulebook.papers)('the organisation has papers of its own for $outcome', (one) => {
  const own = (one.organisation ?? []).map(({ paper }) => paper);
  expect(own.at(-1)).toBe('appendix');
  // The memo and what else the authority decides by is not the organisation's to write.
  expect(own).not.toContain('memo');
});

test('from its side an organisation is offered what fits the outcome', () => {
  const ids = (id: string) =>
    offeredPapers(rulebook, assess(rulebook, answersOf(id), today), 'organisation').map(
      (paper) => paper.id,
    );
  expect(ids('huddinge-boj-iop')[0]).toBe('initiative');
  expect(ids('helsingborg-pensionarsforening-2025')[0]).toBe('grant-application');
  expect(ids('uppsala-ferlin-2023')[0]).toBe('tender-readiness');
});

test('every paper there is is offered somewhere', () => {
  const known = new Set(
    rulebook.papers.flatMap(({ papers, organisation = [] }) =>
      [...papers, ...organisation].map(({ paper }) => paper),
    ),
  );
  expect([...known].toSorted()).toEqual([...paperIds].toSorted());
});
