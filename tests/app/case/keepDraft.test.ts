import { expect, test } from 'vitest';

import { forgetDraft, keepDraft, readDraft, restoreDraft } from '#app/case/keepDraft.ts';

import { FakeStorage } from '../fakeStorage.ts';

test('what is chosen and not sent is there after a reload, for its question alone, until an answer is sent', () => {
  const store = new FakeStorage();
  keepDraft('market', [['answer', 'none']], () => store);
  expect(readDraft(() => store)).toEqual({ question: 'market', draft: [['answer', 'none']] });
  expect(restoreDraft('payment', () => store)).toBeUndefined();
  expect(restoreDraft('market', () => store)).toEqual([['answer', 'none']]);
  forgetDraft(() => store);
  expect(restoreDraft('market', () => store)).toBeUndefined();
  expect(store.items).toEqual({});
});

test('what is no draft, and a storage that is forbidden, is none', () => {
  expect(readDraft(() => new FakeStorage({ 'vagval.draft': '{' }))).toBeNull();
  expect(readDraft(() => new FakeStorage({ 'vagval.draft': '["market",[["a"],3]]' }))).toEqual({
    question: 'market',
    draft: [],
  });
  const forbidden = (): Storage => {
    throw new Error('forbidden');
  };
  expect(readDraft(forbidden)).toBeNull();
  expect(() => keepDraft('market', [], forbidden)).not.toThrow();
});
