import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { renderQuestion } from './renderQuestion.tsx';

const send = (name = 'Fortsätt'): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('radio', { name }));
const write = (name: string, text: string): Promise<void> =>
  userEvent.type(screen.getByRole('textbox', { name }), text);

describe('the value of an agreement', () => {
  test('is the sum as it is typed', async () => {
    const onAnswer = await renderQuestion('contract-value');
    await choose('Jag vet summan');
    await write('Summa för hela avtalstiden', '1,2 mkr');
    expect(screen.getAllByText(/Vi tolkar det som 1.200.000.kronor/)[0]).toBeInTheDocument();
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('contract-value', 1_200_000);
  });

  test('is a yearly amount times the years with every extension', async () => {
    const onAnswer = await renderQuestion('contract-value');
    await choose('Samma belopp varje år');
    await write('Kronor per år', '650 000');
    await write('Avtalstid', '3');
    await write('Möjlig förlängning', '1');
    expect(screen.getByText(/× \(3.år \+ 1.år\)/)).toHaveTextContent(/= 2.600.000.kronor/);
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('contract-value', 2_600_000, {
      way: 'yearly',
      amount: 650_000,
      years: 3,
      extension: 1,
    });
  });

  const calculations = {
    'contract-value': { way: 'yearly', amount: 650_000, years: 3, extension: 1 },
  } as const;

  test('that was calculated stands as it was, part by part, to be corrected', async () => {
    const answers = { 'contract-value': 2_600_000 };
    const onAnswer = await renderQuestion('contract-value', answers, 'sv', calculations);
    expect(screen.getByRole('radio', { name: 'Samma belopp varje år' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Kronor per år' })).toHaveValue('650\u00a0000');
    expect(screen.getByRole('textbox', { name: 'Möjlig förlängning' })).toHaveValue('1');
    const years = screen.getByRole('textbox', { name: 'Avtalstid' });
    await userEvent.clear(years);
    await userEvent.type(years, '2');
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('contract-value', 1_950_000, {
      ...calculations['contract-value'],
      years: 2,
    });
  });

  test('that has been answered in another way since is the sum', async () => {
    await renderQuestion('contract-value', { 'contract-value': 7 }, 'sv', calculations);
    expect(screen.getByRole('radio', { name: 'Jag vet summan' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Kronor per år' })).toHaveValue('');
  });

  test('gives the years of the agreement, which are not asked for again but can be put right', async () => {
    const answers = { 'contract-value': 2_600_000 };
    const onAnswer = await renderQuestion('term-years', answers, 'sv', calculations);
    const years = screen.getByRole('textbox', { name: 'Antal år' });
    expect(years).toHaveValue('4');
    expect(screen.getByText(/Ifyllt från din beräkning/)).toBeInTheDocument();
    await send();
    expect(onAnswer).toHaveBeenLastCalledWith('term-years', 4);
    // "Vet inte" takes the place of what nobody typed here.
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vet inte' }));
    expect(years).toHaveValue('');
    await send();
    expect(onAnswer).toHaveBeenLastCalledWith('term-years', 'unknown');
  });

  test('is said to those who listen once it stands, not for every key', async () => {
    await renderQuestion('contract-value');
    await choose('Samma belopp varje år');
    await write('Kronor per år', '650 000');
    await write('Avtalstid', '3');
    const spoken = screen
      .getAllByRole('status')
      .filter((one) => one.getAttribute('aria-live') !== 'off');
    expect(spoken.map((one) => one.textContent).join('')).toBe('');
    await waitFor(() =>
      expect(spoken.map((one) => one.textContent).join('')).toMatch(/1.950.000.kronor/),
    );
  });

  test('counts forty-eight months when there is no end', async () => {
    const onAnswer = await renderQuestion('contract-value');
    await choose('Avtalet gäller tills vidare');
    await write('Kronor per månad', '50 tkr');
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('contract-value', 2_400_000, {
      way: 'open-ended',
      amount: 50_000,
      years: null,
      extension: null,
    });
  });

  test('counts twelve months of a purchase that recurs', async () => {
    const onAnswer = await renderQuestion('contract-value');
    await choose('Köpet återkommer');
    await write('Kronor på tolv månader', '300000');
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('contract-value', 300_000, {
      way: 'recurring',
      amount: 300_000,
      years: null,
      extension: null,
    });
  });

  test('is asked for again, field by field, with what was typed kept', async () => {
    const onAnswer = await renderQuestion('contract-value');
    await choose('Samma belopp varje år');
    await write('Kronor per år', 'som i fjol');
    await send();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('region', { name: 'Två uppgifter behöver rättas' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Kronor per år' })).toHaveValue('som i fjol');
    expect(screen.getByRole('textbox', { name: 'Avtalstid' })).toBeInvalid();
    expect(screen.getByRole('radio', { name: 'Samma belopp varje år' })).toBeChecked();
  });

  test('can be unknown', async () => {
    const onAnswer = await renderQuestion('contract-value');
    await choose('Vet inte');
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('contract-value', 'unknown');
  });

  test('comes back as the sum', async () => {
    await renderQuestion('contract-value', { 'contract-value': 2_600_000 });
    expect(screen.getByRole('radio', { name: 'Jag vet summan' })).toBeChecked();
    expect(screen.getByDisplayValue(/2.600.000/)).toBeInTheDocument();
  });

  test('is read as English writes it', async () => {
    const onAnswer = await renderQuestion('contract-value', {}, 'en');
    await choose('I know the sum');
    await write('Sum for the whole contract term', '1.2 million');
    await send('Continue');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('contract-value', 1_200_000);
  });
});

describe('a single amount or number', () => {
  test('is read as it is typed', async () => {
    const onAnswer = await renderQuestion('aid-three-years');
    await write('Belopp i euro', '45 000');
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('aid-three-years', 45_000);
  });

  test('has a limit', async () => {
    const onAnswer = await renderQuestion('term-years');
    await write('Antal år', '400');
    await send();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('region', { name: /behöver rättas/ })).toHaveAccessibleDescription(
      /Skriv högst 50/,
    );
  });

  test('is either written or unknown, not both', async () => {
    const onAnswer = await renderQuestion('term-years');
    await write('Antal år', '3');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vet inte' }));
    await send();
    expect(onAnswer).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Antal år' }));
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('term-years', 'unknown');
  });
});
