import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { writePaper } from '#documents/index.ts';
import { type PaperId, paperIds } from '#rulebook/paperIds.ts';

import { rulebook } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';
import { asText } from './asText.ts';
import { answersOf, contextOf, loadWords } from './caseOf.ts';
import { barelyNotedCase, notedCase } from './notedCase.ts';

beforeAll(loadWords);

/** A partnership, a reserved procurement and a grant, with what their officials have noted. */
const noted = {
  'huddinge-boj-iop': notedCase,
  'uppsala-ferlin-2023': barelyNotedCase,
  'helsingborg-pensionarsforening-2025': { ...notedCase, contributions: [] },
};

/** Each paper is written of one of them: of one that is offered it, where there is one. */
const caseOf: Readonly<Record<PaperId, keyof typeof noted>> = {
  memo: 'huddinge-boj-iop',
  'market-analysis': 'huddinge-boj-iop',
  initiative: 'huddinge-boj-iop',
  'agreement-outline': 'huddinge-boj-iop',
  checklist: 'huddinge-boj-iop',
  appendix: 'huddinge-boj-iop',
  'state-aid-assessment': 'huddinge-boj-iop',
  'meeting-sheet': 'huddinge-boj-iop',
  'board-sheet': 'huddinge-boj-iop',
  refusal: 'uppsala-ferlin-2023',
  'tender-readiness': 'uppsala-ferlin-2023',
  'direct-award-record': 'uppsala-ferlin-2023',
  'delegated-decision': 'helsingborg-pensionarsforening-2025',
  'aid-certificate': 'helsingborg-pensionarsforening-2025',
  'grant-application': 'helsingborg-pensionarsforening-2025',
  'grant-decision': 'helsingborg-pensionarsforening-2025',
};

const papers = paperIds.flatMap((paper) =>
  (['sv', 'en'] as const).map((language) => [caseOf[paper], paper, language] as const),
);

test.each(papers)('%s, %s in %s reads as it did', async (id, paper, language) => {
  // The hash changes with every change of the rule book; what it stands for is told by the version.
  const text = asText(writePaper(contextOf(answersOf(id), language, noted[id]), paper));
  const file = `${id}.${paper}.${language}.txt`;
  await expect(text.replaceAll(rulebook.hash, '(hash)')).toMatchFileSnapshot(
    join(root, 'tests', 'documents', 'golden', file),
  );
});
