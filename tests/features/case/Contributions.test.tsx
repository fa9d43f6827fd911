import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, test } from 'vitest';

import type { Notes } from '#casefile/index.ts';
import { Contributions } from '#features/case/Contributions.tsx';
import { loadTexts } from '#texts/index.ts';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

beforeAll(async () => loadTexts('sv', 'case'));

function Held({ first }: { readonly first: Notes['contributions'] }) {
  const [all, setAll] = useState(first);
  return (
    <>
      <Contributions all={all} onChange={setAll} />
      <output data-testid="held">{JSON.stringify(all[0])}</output>
    </>
  );
}

const money = { by: 'authority', kind: 'money', what: '', perYear: 650_000, years: 3 } as const;
const hours = { by: 'organisation', kind: 'hours', what: '', perYear: 400, years: 3 } as const;
const held = (): unknown => JSON.parse(screen.getByTestId('held').textContent ?? '');
const read = (element: HTMLElement): string => (element.textContent ?? '').replaceAll(/\s/g, ' ');

test('amounts are read as people type them, and the total is told', async () => {
  const user = userEvent.setup();
  await renderWithTexts(<Held first={[{ ...money, perYear: null, years: null }]} />);
  await user.type(screen.getByLabelText('Kronor per år'), '1,2 mkr');
  await user.type(screen.getByLabelText('Antal år'), '3');
  expect(held()).toMatchObject({ perYear: 1_200_000, years: 3 });
  expect(read(document.body)).toContain('Tillsammans 3 600 000 kronor.');
});

test('what cannot be read is said at once and stays as it is written', async () => {
  const user = userEvent.setup();
  await renderWithTexts(<Held first={[{ ...money, perYear: null }]} />);
  const field = screen.getByLabelText('Kronor per år');
  await user.type(field, 'mycket');
  expect(field).toHaveValue('mycket');
  expect(field).toBeInvalid();
  expect(held()).toMatchObject({ perYear: null });
});

test('what cannot be read is still there when the page is come back to, until it is mended', async () => {
  const user = userEvent.setup();
  const { unmount } = await renderWithTexts(<Held first={[{ ...money, perYear: null }]} />);
  await user.type(screen.getByLabelText('Kronor per år'), 'ca 650');
  await user.clear(screen.getByLabelText('Antal år'));
  await user.type(screen.getByLabelText('Antal år'), 'några');
  const left = held() as Notes['contributions'][number];
  expect(left).toMatchObject({ perYear: null, perYearTyped: 'ca 650', yearsTyped: 'några' });
  unmount();

  await renderWithTexts(<Held first={[left]} />);
  const field = screen.getByLabelText('Kronor per år');
  expect(field).toHaveValue('ca 650');
  expect(field).toBeInvalid();
  expect(screen.getByLabelText('Antal år')).toHaveValue('några');
  await user.clear(field);
  await user.type(field, '650');
  expect(held()).toMatchObject({ perYear: 650 });
  expect(held()).not.toHaveProperty('perYearTyped');
});

test('hours stay hours, and a sum says what it leaves out', async () => {
  await renderWithTexts(
    <Held first={[money, hours, { ...money, by: 'organisation', years: null }]} />,
  );
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map(read)).toEqual([
    'PartI kronorI timmar',
    'Myndigheten1 950 000 kronor–',
    'OrganisationenEn resurs saknar belopp eller år och är inte med.1 200 timmar',
  ]);
});

test('another kind reads what is written anew', async () => {
  const user = userEvent.setup();
  await renderWithTexts(<Held first={[{ ...hours, perYear: null }]} />);
  await user.type(screen.getByLabelText('Timmar per år'), '400 timmar');
  expect(held()).toMatchObject({ perYear: 400 });
  await user.selectOptions(screen.getByLabelText('Typ'), 'Pengar');
  expect(held()).toMatchObject({ kind: 'money', perYear: null });
});
