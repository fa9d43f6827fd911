import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { FaultReport } from '#features/fault/FaultReport.tsx';
import { loadTexts } from '#texts/index.ts';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

const place = {
  page: 'Regelatlas',
  address: 'https://vagval.example/regelatlas/#regel-is-a-purchase',
  item: 'regel-is-a-purchase',
  version: '2026.1.1',
  hash: 'abc',
};

beforeEach(async () => {
  await Promise.all([loadTexts('sv', 'fault'), loadTexts('en', 'fault')]);
});

test('what is copied is where the fault is and what was written, and nothing more', async () => {
  const user = userEvent.setup();
  await renderWithTexts(<FaultReport place={place} contact={undefined} />);
  await user.type(screen.getByLabelText('Vad är fel?'), 'Beloppet är gammalt.');
  await user.click(screen.getByRole('button', { name: 'Kopiera texten' }));
  expect(await navigator.clipboard.readText()).toBe(
    [
      'Sida: Regelatlas',
      'Adress: https://vagval.example/regelatlas/#regel-is-a-purchase',
      'Regel eller källa: regel-is-a-purchase',
      'Vägvals regler: version 2026.1.1, kontrollsumma abc',
      '',
      'Det här är fel:',
      'Beloppet är gammalt.',
    ].join('\n'),
  );
  expect(screen.getByText('Texten är kopierad.')).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/Ingen kontakt är angiven/)).toBeInTheDocument();
});

test('where there is a contact the text becomes a letter to it, with what was written', async () => {
  await renderWithTexts(
    <FaultReport
      place={{ ...place, page: undefined, item: undefined }}
      contact={{ email: 'jurist@kommun.example' }}
    />,
    'en',
  );
  await userEvent.type(screen.getByLabelText('What is wrong?'), 'Old & wrong');
  const href = screen.getByRole('link').getAttribute('href') ?? '';
  expect(href).toMatch(/^mailto:jurist@kommun\.example\?subject=/);
  const body = decodeURIComponent(href.split('&body=')[1] ?? '');
  expect(body).toMatch(/^Address: https/);
  expect(body).toMatch(/This is wrong:\r\nOld & wrong$/);
});

test('a text that cannot be copied is selected, and that is said', async () => {
  await renderWithTexts(<FaultReport place={place} contact={undefined} />);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await userEvent.click(screen.getByRole('button', { name: 'Kopiera texten' }));
  expect(screen.getByText(/gick inte att kopiera/)).toBeInTheDocument();
});
