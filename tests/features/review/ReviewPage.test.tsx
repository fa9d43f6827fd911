import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { ReviewPage } from '#features/review/ReviewPage.tsx';
import { type Answers, decidingQuestions, isPresumed, missingQuestions } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf, renderWithTexts } from '../../support/renderWithTexts.tsx';

const answers: Answers = {
  authority: 'municipality',
  'service-area': 'brottsofferstod',
  'public-interest': 'unknown',
  'contract-value': 2_600_000,
};

async function show(given: Answers): Promise<void> {
  await renderWithTexts(
    <ReviewPage
      rulebook={rulebook}
      answers={given}
      presumed={rulebook.questions
        .map(({ id }) => id)
        .filter((id) => isPresumed(rulebook, given, asOf, id))}
      missing={missingQuestions(rulebook, given, asOf)}
      deciding={decidingQuestions(rulebook, given, asOf)}
      backHref="./back"
      saveHref="./save"
      resultHref="./result"
      changeHref={(id) => `./change/${id}`}
    />,
  );
}

const row = (term: string): HTMLElement => {
  const found = screen.getByText(term, { selector: 'dt' }).parentElement;
  if (found === null) throw new Error(`No row ${term}.`);
  return found;
};

test('it counts the answers and those that are unknown', async () => {
  await show(answers);
  expect(screen.getByText(/Du har svarat på fyra frågor\./)).toHaveTextContent(
    /Ett av svaren är ”Vet.inte”/,
  );
});

test('each answer stands in words with a link to change it', async () => {
  await show(answers);
  expect(row('Myndigheten')).toHaveTextContent('En kommun');
  const change = within(row('Värdet för hela avtalstiden')).getByRole('link', {
    name: 'Ändra svaret på: Värdet för hela avtalstiden',
  });
  expect(change).toHaveAttribute('href', './change/contract-value');
});

test('an unknown answer says whether it can change the route', async () => {
  await show(answers);
  expect(row('Allmänt intresse')).toHaveTextContent('Vet inteKan ändra vägen.');
});

test('what the area settles is shown as settled', async () => {
  await show(answers);
  expect(row('Avtalet gäller i huvudsak')).toHaveTextContent('TjänsterFöljer av området.');
});

test('a question still to answer has a link to it', async () => {
  await show(answers);
  const answer = within(row('Vems verksamhet')).getByRole('link', {
    name: 'Svara på: Vems verksamhet',
  });
  expect(answer).toHaveAttribute('href', './change/whose-activity');
});

test('a stage without questions says so', async () => {
  await show({ ...answers, 'public-interest': 'no' });
  const stage = screen.getByRole('region', { name: 'Samarbetet' });
  expect(stage).toHaveTextContent('Inga frågor.');
});
