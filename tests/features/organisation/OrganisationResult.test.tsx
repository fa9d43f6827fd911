import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { OrganisationResult } from '#features/organisation/OrganisationResult.tsx';
import { type Answers, assess } from '#reasoning/index.ts';
import proposal from '#locales/sv/proposal.json';
import readiness from '#locales/sv/readiness.json';
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

test('of a purchase it is told what to ask the authority, two or three things, and never that nothing can be done', async () => {
  const { answers } = walks.partnership;
  // Case C of the review: the authority's need, a lump sum, its own specification, and a market.
  await show({
    ...answers,
    'individual-placements': 'yes',
    initiative: 'authority',
    payment: 'lump-sum',
    specification: 'authority',
    market: 'commercial',
  });
  const { settle } = readiness;
  const heading = screen.getByRole('heading', { name: proposal.result.settle });
  const asked = within(heading.nextElementSibling?.nextElementSibling as HTMLElement);
  const items = asked.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toHaveLength(3);
  for (const item of items) expect(item).toMatch(/\?$/);
  expect(items[0]).toContain(settle['warn-fixed-sum']);
  expect(items.join(' ')).toContain(warnings['warn-placements'].title);
  expect(screen.getByText(/^Fler tecken på köp i era svar: /)).toBeInTheDocument();
  expect(screen.queryByText(proposal.result.changeNone)).toBeNull();
});

test('where nothing is settled, and nothing can be changed alone, there are questions to ask all the same', async () => {
  await show({ authority: 'municipality', 'whose-activity': 'authority' });
  expect(screen.queryByText(proposal.result.changeNone)).toBeNull();
  for (const question of Object.values(proposal.result.settleAsk))
    expect(screen.getByText(question)).toBeInTheDocument();
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
