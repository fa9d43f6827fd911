import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { DatesPage, type DatesPageProps } from '#features/papers/DatesPage.tsx';
import papers from '#locales/sv/papers/dates.json';

import { pageRulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';

const appeal = { id: 'appeal', from: 'announced', after: { weeks: 3 } } as const;
const onDay = vi.fn<DatesPageProps['onDay']>();

async function show(given: Partial<DatesPageProps>): Promise<void> {
  await renderWithLaw(
    <DatesPage
      rulebook={pageRulebook}
      words={papers.dates}
      dates={[{ rule: appeal }]}
      asked={[{ id: 'announced', day: undefined }]}
      notice={undefined}
      onDay={onDay}
      onNotice={() => {}}
      onSave={async () => {}}
      papersHref="./papers"
      {...given}
    />,
  );
}

test('what cannot be worked out says what it is counted from, and the day is asked for', async () => {
  await show({});
  expect(screen.getByText(/Räknas från: dag då justeringen anslogs\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: /kalenderfil/ })).toBeNull();
  await userEvent.type(
    screen.getByLabelText('Dagen då det anslogs att protokollet är justerat'),
    '2027-01-15',
  );
  expect(onDay).toHaveBeenLastCalledWith('announced', '2027-01-15');
});

test('a known date stands with its day, and can be saved for a calendar', async () => {
  await show({ dates: [{ rule: appeal, day: '2027-02-05' }] });
  expect(
    screen.getByRole('heading', { name: /5\sfebruari\s2027: Sista dagen att överklaga beslutet/u }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /kalenderfil/ }));
  expect(await screen.findByText(/Filen är sparad\./)).toBeVisible();
});

test('a calendar file that cannot be made is told of', async () => {
  await show({
    dates: [{ rule: appeal, day: '2027-02-05' }],
    onSave: async () => Promise.reject(new Error('no network')),
  });
  await userEvent.click(screen.getByRole('button', { name: /kalenderfil/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Filen gick inte att skapa.');
});
