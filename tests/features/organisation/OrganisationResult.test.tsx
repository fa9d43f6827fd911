import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { OrganisationResult } from '#features/organisation/OrganisationResult.tsx';
import { type Answers, assess } from '#reasoning/index.ts';
import rules from '#locales/sv/rules.json';
import warnings from '#locales/sv/warnings.json';
import { loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';
import { walks } from '../../browser/support/walks.ts';

async function show(answers: Answers): Promise<void> {
  await loadTexts('sv', 'organisation');
  await renderWithLaw(
    <OrganisationResult
      rulebook={rulebook}
      answers={answers}
      assessment={assess(rulebook, answers, asOf)}
      readinessHref="./ready"
      compareHref="./compare"
    />,
  );
}

test('a partnership is to be handed in as an initiative, and nothing needs to change', async () => {
  await show(walks.partnership.answers);
  expect(screen.getByText(/det ett initiativ ni lämnar/)).toBeInTheDocument();
  expect(screen.getByText(/Svaret säger bara vad reglerna medger/)).toBeInTheDocument();
  expect(screen.queryByText('Vad ni kan ändra i idén')).not.toBeInTheDocument();
});

test('a no says which rule closes, what can truly change, and never to dress up a purchase', async () => {
  const { answers } = walks.partnership;
  await show({ ...answers, 'individual-placements': 'yes', market: 'commercial' });
  const closing = rules['is-a-purchase'].title;
  expect(screen.getByText(`${closing}.`)).toBeInTheDocument();
  expect(screen.getAllByText(/Gör insatsen öppen för målgruppen/)).not.toEqual([]);
  expect(screen.getByText('Klä aldrig ut ett köp till ett partnerskap')).toBeInTheDocument();
});

test('of a purchase it is told which signs are to be settled with the authority', async () => {
  const { answers } = walks.partnership;
  await show({ ...answers, 'individual-placements': 'yes', market: 'commercial' });
  expect(screen.getByText('Att reda ut med myndigheten')).toBeInTheDocument();
  expect(screen.getByText(warnings['warn-placements'].title)).toBeInTheDocument();
});

test('a usual criterion that is not met closes nothing, and what would meet it is told', async () => {
  await show({ ...walks.partnership.answers, 'own-contribution': 'none' });
  expect(screen.getByText(/Ingen regel stänger bidrag eller partnerskap/)).toBeInTheDocument();
  expect(screen.getByText(/Bidra med mer, på riktigt/)).toBeInTheDocument();
});

test('of a purchase it is told whom to talk to, and no other way to pay', async () => {
  await show(walks.directAward.answers);
  expect(screen.getByText(/Myndighetens upphandlare/)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('Ett bidrag till en del av kostnaden');
  expect(screen.getByText('Klä aldrig ut ett köp till ett partnerskap')).toBeInTheDocument();
});

test('a direct award while it is unclear whether it is a purchase is not called one', async () => {
  await show({ authority: 'municipality', 'contract-value': 50_000, market: 'unknown' });
  expect(screen.getByText(/eller så är det inte avgjort om det är det/)).toBeInTheDocument();
});
