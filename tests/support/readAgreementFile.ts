import { problemText } from '#features/open/problemText.ts';
import { readAgreements } from '#features/agreements/readAgreements.ts';
import { createTexts, loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from './pageRulebook.ts';

const today = '2026-11-29';

/** The agreements of a file that is chosen on the page of the map, in Swedish, with what is told of it. */
export async function readAgreementFile(text: string, name = 'avtal.csv') {
  await loadTexts('sv', 'walk', 'result', 'case');
  const texts = createTexts('sv', rulebook, today);
  const words = texts.words('case');
  return readAgreements(
    { name, text },
    {
      rulebook,
      texts,
      words,
      today,
      problemText: (problem) => problemText(problem, texts, words),
    },
  );
}
