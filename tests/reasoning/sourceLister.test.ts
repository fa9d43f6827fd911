import { expect, test } from 'vitest';

import { createSourceLister } from '#reasoning/sourceLister.ts';

const first = { sources: ['act', 'case'], sourceNumbers: [0, 1] };
const second = { sources: ['case', 'guide', 'act'], sourceNumbers: [1, 2, 0] };

test('sources are listed in the order met, each once', () => {
  const lister = createSourceLister(3);
  const list = lister.begin();
  lister.add(list, first);
  lister.add(list, second);
  expect(list).toEqual(['act', 'case', 'guide']);
});

test('another list begins without what was on the last', () => {
  const lister = createSourceLister(3);
  lister.add(lister.begin(), first);
  const list = lister.begin();
  lister.add(list, second);
  expect(list).toEqual(['case', 'guide', 'act']);
});
