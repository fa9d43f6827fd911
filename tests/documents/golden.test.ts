import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { writePaper } from '#documents/index.ts';
import { paperIds } from '#rulebook/paperIds.ts';

import { rulebook } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';
import { asText } from './asText.ts';
import { answersOf, contextOf, loadWords } from './caseOf.ts';
import { barelyNotedCase, notedCase } from './notedCase.ts';

beforeAll(loadWords);

/** A partnership, a reserved procurement and a grant, with what their officials have noted. */
const golden = {
  'huddinge-boj-iop': notedCase,
  'uppsala-ferlin-2023': barelyNotedCase,
  'helsingborg-pensionarsforening-2025': { ...notedCase, contributions: [] },
};

const papers = Object.entries(golden).flatMap(([id, notes]) =>
  paperIds.flatMap((paper) =>
    (['sv', 'en'] as const).map((language) => [id, paper, language, notes] as const),
  ),
);

test.each(papers)('%s, %s in %s reads as it did', async (id, paper, language, notes) => {
  // The hash changes with every change of the rule book; what it stands for is told by the version.
  const text = asText(writePaper(contextOf(answersOf(id), language, notes), paper));
  const file = `${id}.${paper}.${language}.txt`;
  await expect(text.replaceAll(rulebook.hash, '(hash)')).toMatchFileSnapshot(
    join(root, 'tests', 'documents', 'golden', file),
  );
});
