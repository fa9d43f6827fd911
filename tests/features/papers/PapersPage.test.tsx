import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { type PaperOffer, PapersPage } from '#features/papers/PapersPage.tsx';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

const papers: readonly PaperOffer[] = [
  { id: 'checklist', title: 'Checklista', what: 'Tolv punkter.', kind: 'voluntary' },
  { id: 'market-analysis', title: 'Marknadsanalys', what: 'Vem mer kan.', kind: 'recommended' },
  { id: 'memo', title: 'Tjänsteskrivelse', what: 'Förslag till beslut.', kind: 'main' },
  { id: 'appendix', title: 'Bilaga', what: 'Alla svar.', kind: 'recommended' },
  { id: 'direct-award-record', title: 'Dokumentation', what: 'Skälen.', kind: 'required' },
];

async function show(offered = papers, notOffered?: string): Promise<readonly HTMLElement[]> {
  await renderWithTexts(
    <PapersPage
      papers={offered}
      notOffered={notOffered}
      resultHref="./result"
      startHref="./start"
      paperHref={(id) => `./papers/${id}`}
      about={{ href: './case', title: 'Fyll i uppgifter', text: 'Det som gäller hela ärendet.' }}
      onDownloadAll={async () => undefined}
    />,
  );
  return screen.queryAllByRole('listitem');
}

test('what is the same in all of them is filled in on the page of the case, once there are any', async () => {
  await show();
  expect(screen.getByRole('link', { name: 'Fyll i uppgifter' })).toHaveAttribute('href', './case');
});

test('the papers stand with what they are for and how much they are called for, the main one first', async () => {
  const items = await show();
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Börja härTjänsteskrivelseFörslag till beslut.Huvudhandling',
    'DokumentationSkälen.Krävs enligt lag',
    'MarknadsanalysVem mer kan.Rekommenderas',
    'BilagaAlla svar.Rekommenderas',
    'ChecklistaTolv punkter.Frivillig',
  ]);
});

test('each leads to its page, and one can go back to the result', async () => {
  await show();
  expect(screen.getByRole('link', { name: 'Checklista' })).toHaveAttribute(
    'href',
    './papers/checklist',
  );
  expect(screen.getByRole('link', { name: 'Tillbaka till resultatet' })).toHaveAttribute(
    'href',
    './result',
  );
});

test('a paper that was asked for and does not belong to the case is told of, above those that do', async () => {
  expect(await show(papers, 'Marknadsanalys')).toHaveLength(papers.length);
  expect(screen.getByRole('main')).toHaveTextContent(
    'Underlaget ”Marknadsanalys” hör inte till det här ärendets resultat.',
  );
});

test('where there is nothing to write about, the way to the questions stands', async () => {
  expect(await show([])).toEqual([]);
  expect(screen.getByText(/Svara på frågorna först\./)).toBeInTheDocument();
  const [link, ...others] = screen.getAllByRole('link');
  expect(link).toHaveAttribute('href', './start');
  expect(others).toEqual([]);
});
