import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { draftOf, fillIn } from '#features/question/draft.ts';

import { renderQuestion } from './renderQuestion.tsx';

const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Fortsätt' }));

describe('a question with choices', () => {
  test('has its question as the heading and the name of the group', async () => {
    await renderQuestion('market');
    const name = 'Erbjuder någon annan i Sverige en liknande tjänst?';
    expect(screen.getByRole('heading', { level: 1, name })).toBeInTheDocument();
    expect(screen.getByRole('group', { name })).toBeInTheDocument();
    expect(document.title).toBe(`${name} – Vägval`);
  });

  test('has nothing chosen beforehand', async () => {
    await renderQuestion('market');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  test('asks for an answer when none is chosen', async () => {
    const onAnswer = await renderQuestion('market');
    await send();
    expect(onAnswer).not.toHaveBeenCalled();
    const summary = screen.getByRole('region', { name: 'En uppgift behöver rättas' });
    expect(summary).toHaveFocus();
    await userEvent.click(within(summary).getByRole('link'));
    expect(screen.getByRole('radio', { name: 'Ja, mot betalning' })).toHaveFocus();
    expect(document.title).toMatch(/^Fel: /);
    // What is wrong stands with the choice too, and is said of the group.
    const question = 'Erbjuder någon annan i Sverige en liknande tjänst?';
    expect(screen.getByRole('group', { name: question })).toHaveAccessibleDescription(
      /Fel: Välj ett svar/,
    );
  });

  test('gives the answer that is chosen', async () => {
    const onAnswer = await renderQuestion('market');
    await userEvent.click(screen.getByRole('radio', { name: 'Nej, ingen annan' }));
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('market', 'none');
  });

  test('can always be answered "Vet inte"', async () => {
    const onAnswer = await renderQuestion('market');
    await userEvent.click(screen.getByRole('radio', { name: 'Vet inte' }));
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('market', 'unknown');
  });

  test('shows the earlier answer', async () => {
    await renderQuestion('market', { market: 'non-profit' });
    expect(
      screen.getByRole('radio', { name: 'Ja, men bara idéburna som inte säljer den' }),
    ).toBeChecked();
  });

  test('says why it is asked, with its sources', async () => {
    await renderQuestion('market');
    await userEvent.click(screen.getByText('Varför frågar vi?'));
    expect(screen.getByRole('link', { name: /LOU 1.kap\. 16.§/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  });
});

describe('the area', () => {
  test('is found by searching', async () => {
    const onAnswer = await renderQuestion('service-area');
    await userEvent.type(screen.getByRole('textbox', { name: 'Sök bland områdena' }), 'vittnes');
    expect(screen.getByRole('status')).toHaveTextContent('Ett område passar.');
    await userEvent.click(screen.getByRole('radio', { name: /Brottsofferjour/ }));
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('service-area', 'brottsofferstod');
  });

  test('is taken by Enter when it is the only one that fits', async () => {
    const onAnswer = await renderQuestion('service-area');
    await userEvent.type(screen.getByRole('textbox', { name: 'Sök bland områdena' }), 'vittnes');
    await userEvent.keyboard('{Enter}');
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('radio', { name: /Brottsofferjour/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /Brottsofferjour/ })).toHaveFocus();
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('service-area', 'brottsofferstod');
  });

  test('is found by another word and by a near spelling, and told as such', async () => {
    await renderQuestion('service-area');
    const field = screen.getByRole('textbox', { name: 'Sök bland områdena' });
    await userEvent.type(field, 'skridskoor');
    expect(await screen.findByText(/^Menade du/)).toBe(screen.getByRole('status'));
    expect(screen.getByRole('radio', { name: /^Fritidsbank/ })).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'hospis');
    expect(await screen.findByText(/^Menade du/)).toBe(screen.getByRole('status'));
  });

  test('stays chosen while one searches on', async () => {
    await renderQuestion('service-area');
    await userEvent.click(screen.getByRole('radio', { name: /^Fritidsbank/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Sök bland områdena' }), 'teater');
    expect(screen.getByRole('radio', { name: /^Fritidsbank/, hidden: true })).toBeChecked();
  });

  test('says when nothing fits', async () => {
    await renderQuestion('service-area');
    await userEvent.type(screen.getByRole('textbox', { name: 'Sök bland områdena' }), 'xyzåäö');
    expect(screen.getByRole('status')).toHaveTextContent('Inget område passar.');
  });
});

describe('the code', () => {
  test('is read with its check digit', async () => {
    const onAnswer = await renderQuestion('cpv');
    await userEvent.type(screen.getByRole('textbox', { name: 'CPV-kod' }), '85312300-6');
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('cpv', '85312300');
  });

  test('can be one that is usual for the area', async () => {
    const onAnswer = await renderQuestion('cpv', { 'service-area': 'hemtjanst' });
    await userEvent.click(screen.getByRole('button', { name: '98514000 Hemtjänst' }));
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('cpv', '98514000');
  });

  test('is found by its name, and by what it is usual for', async () => {
    const onAnswer = await renderQuestion('cpv');
    const field = screen.getByRole('textbox', { name: 'CPV-kod' });
    await userEvent.type(field, 'räddning');
    expect(await screen.findByText(/koder passar/)).toBe(screen.getByRole('status'));
    await userEvent.click(screen.getByRole('button', { name: '75252000 Räddningstjänster' }));
    expect(field).toHaveValue('75252000');
    await userEvent.clear(field);
    await userEvent.type(field, 'kvinnojour');
    expect(await screen.findByRole('button', { name: /^85312300/ })).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, '75252000');
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('cpv', '75252000');
  });

  test('takes the place of "Vet inte" when it is typed, and when it is chosen', async () => {
    const onAnswer = await renderQuestion('cpv', { 'service-area': 'hemtjanst' });
    const unknown = screen.getByRole('checkbox', { name: 'Vet inte' });
    await userEvent.click(unknown);
    await userEvent.type(screen.getByRole('textbox', { name: 'CPV-kod' }), '8');
    expect(unknown).not.toBeChecked();
    await userEvent.click(unknown);
    await userEvent.click(screen.getByRole('button', { name: '98514000 Hemtjänst' }));
    expect(unknown).not.toBeChecked();
    await send();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('cpv', '98514000');
  });

  test('is asked for again when it is not a code', async () => {
    const onAnswer = await renderQuestion('cpv');
    await userEvent.type(screen.getByRole('textbox', { name: 'CPV-kod' }), '8531');
    await send();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'CPV-kod' })).toHaveValue('8531');
  });
});

test('what was chosen before a reload is chosen again', async () => {
  const form = document.createElement('form');
  form.innerHTML =
    '<input type="radio" name="answer" value="a"><input type="radio" name="answer" value="b"><input type="text" name="code"><input type="text" name="search">';
  fillIn(form, [
    ['answer', 'b'],
    ['code', '8531'],
  ]);
  expect(draftOf(form)).toEqual([
    ['answer', 'b'],
    ['code', '8531'],
  ]);
});
