import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { type PaperOffer, PapersPage } from '#features/papers/PapersPage.tsx';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

const papers: readonly PaperOffer[] = [
  { id: 'market-analysis', title: 'Marknadsanalys', what: 'Vem mer kan.', kind: 'recommended' },
  { id: 'memo', title: 'Tjänsteskrivelse', what: 'Förslag till beslut.', kind: 'obligatory' },
  { id: 'checklist', title: 'Checklista', what: 'Tolv punkter.', kind: 'voluntary' },
];

async function show(primary: PaperOffer['id'] | undefined): Promise<readonly HTMLElement[]> {
  await renderWithTexts(
    <PapersPage
      papers={papers}
      primary={primary}
      resultHref="./result"
      paperHref={(id) => `./papers/${id}`}
    />,
  );
  return screen.getAllByRole('listitem');
}

test('the papers stand with what they are for and whether they must be written', async () => {
  const items = await show(undefined);
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'MarknadsanalysVem mer kan.Rekommenderas',
    'TjänsteskrivelseFörslag till beslut.Obligatoriskt',
    'ChecklistaTolv punkter.Frivilligt',
  ]);
});

test('the one to begin with comes first and says so', async () => {
  const [first, ...rest] = await show('memo');
  expect(first).toHaveTextContent(/^Börja här/);
  expect(rest.map((item) => within(item).getByRole('heading').textContent)).toEqual([
    'Marknadsanalys',
    'Checklista',
  ]);
});

test('each leads to its page, and one can go back to the result', async () => {
  await show('memo');
  expect(screen.getByRole('link', { name: 'Checklista' })).toHaveAttribute(
    'href',
    './papers/checklist',
  );
  expect(screen.getByRole('link', { name: 'Tillbaka till resultatet' })).toHaveAttribute(
    'href',
    './result',
  );
});
