import { beforeAll, expect, test } from 'vitest';

import { writePaper } from '#documents/index.ts';

import { partnership as answers } from '../features/result/resultCases.ts';
import { knowledge } from '../support/realRulebook.ts';
import { asText } from './asText.ts';
import { contextOf, loadWords } from './caseOf.ts';

beforeAll(loadWords);

test('the basis of the assessment tells law on its way at the condition that it touches', () => {
  const context = { ...contextOf(answers, 'sv'), upcoming: knowledge.upcoming };
  const told = asText(writePaper(context, 'appendix'))
    .split('\n')
    .filter((line) => line.includes('Lag på väg'));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /\(KL 10\skap\..*\)\. Lag på väg: Styrelsens uppsikt .* Riksdagens beslut är inte läst\./,
  );
});

test('without any, the memo says nothing of it', () => {
  expect(asText(writePaper(contextOf(answers, 'sv'), 'appendix'))).not.toContain('Lag på väg');
});
