import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { agreementLimit } from '#agreement/index.ts';
import { AgreementPage, type AgreementPageProps } from '#features/agreement/AgreementPage.tsx';
import questions from '#locales/sv/questions.json';
import type { Answers } from '#reasoning/index.ts';
import { loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { pageSigns as signs } from '../../support/pageSigns.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';

const text = [
  '3. Ersättning',
  'Kommunen betalar 450 kronor per plats och dygn.',
  'Föreningen bidrar med 900 ideella timmar.',
].join('\n');

async function show(given: Partial<AgreementPageProps> = {}) {
  await loadTexts('sv', 'agreement', 'papers');
  const onReplies = vi.fn<(replies: Answers) => void>();
  const linkTo = vi.fn<(replies: Answers) => Promise<string>>(async () => Promise.resolve('./#a'));
  await renderWithLaw(
    <AgreementPage
      {...{ rulebook, signs, onReplies, linkTo }}
      answers={{}}
      questionHref={(question) => `./${question}`}
      backHref="./back"
      {...given}
    />,
  );
  return { onReplies, linkTo };
}

async function read(written: string): Promise<void> {
  fireEvent.input(screen.getByLabelText('Avtalets text'), { target: { value: written } });
  await userEvent.click(screen.getByRole('button', { name: 'Läs avtalet' }));
}

test('the page says that the text stays in the browser and is not kept', async () => {
  await show();
  expect(screen.getByText(/skickas ingenstans. Den sparas inte heller/)).toBeInTheDocument();
});

test('what a sentence shows is marked, and the rule, its source and the way to the question stand beside it', async () => {
  await show();
  await read(text);
  const told = screen.getByText(/^Avtalet är läst: 3 meningar. Du har 2 tecken/);
  expect(told).toHaveProperty('tagName', 'OUTPUT');
  const [sentence] = screen
    .getAllByRole('listitem')
    .filter((item) => item.textContent.startsWith('Kommunen betalar'));
  const item = within(sentence ?? document.body);
  expect(item.getByText('kronor per plats och dygn')).toHaveProperty('tagName', 'MARK');
  expect(item.getByText('Pris per enhet', { selector: 'summary' })).toBeInTheDocument();
  expect(item.getByText(/Myndigheten betalar ett pris per enhet/)).toBeInTheDocument();
  expect(item.getByText(/HFD 2020 ref. 15/)).toBeInTheDocument();
  await userEvent.click(item.getByRole('link', { name: /^Till frågan.*Pris per enhet$/ }));
  expect(screen.getByRole('group', { name: questions.payment.question })).toHaveFocus();
});

test('a sign chooses no answer: it says which it may point to', async () => {
  await show();
  await read(text);
  const question = within(screen.getByRole('group', { name: questions.payment.question }));
  for (const answer of question.getAllByRole('radio')) expect(answer).not.toBeChecked();
  expect(question.getByText('Kan peka mot svaret ”Ett pris per enhet”')).toBeInTheDocument();
});

test('what is not said is told as not found, with how our own outline says it', async () => {
  await show();
  await read(text);
  const missing = screen.getByRole('region', { name: 'Hittades inte i texten' });
  expect(within(missing).getByText('Gemensam styrning')).toBeInTheDocument();
  expect(within(missing).getByText('Så kan det stå: avsnittet ”Styrgrupp”')).toBeInTheDocument();
  expect(within(missing).queryByText('Vad organisationen bidrar med')).not.toBeInTheDocument();
  expect(missing.querySelector('summary')).not.toHaveTextContent('saknas');
});

test('the replies are handed on, those that the case has among them', async () => {
  const { onReplies } = await show({ answers: { 'own-contribution': 'minor' } });
  await read(text);
  await userEvent.click(screen.getByRole('radio', { name: 'Ett pris per enhet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lägg svaren i ärendet' }));
  expect(onReplies).toHaveBeenCalledExactlyOnceWith({
    payment: 'per-unit',
    'own-contribution': 'minor',
  });
});

test('without an answer nothing is begun; with one there can be a link', async () => {
  const { onReplies, linkTo } = await show();
  await read(text);
  await userEvent.click(screen.getByRole('button', { name: 'Börja ett ärende med svaren' }));
  expect(onReplies).not.toHaveBeenCalled();
  expect(screen.getByText('Svara på minst en fråga först.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Ett pris per enhet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gör en länk med svaren' }));
  expect(linkTo).toHaveBeenCalledExactlyOnceWith({ payment: 'per-unit' });
  expect(screen.getByLabelText('Länk att kopiera och skicka')).toHaveValue('./#a');
});

test('the kind that is chosen says what is looked for', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: 'Ett köp' }));
  await read(text);
  const missing = within(screen.getByRole('region', { name: 'Hittades inte i texten' }));
  expect(missing.getByText('Avtalets värde')).toBeInTheDocument();
  expect(missing.queryByText('Gemensam styrning')).not.toBeInTheDocument();
});

test.each([
  ['nothing', ' \n ', 'Klistra in avtalets text eller öppna en fil'],
  ['too much', 'a'.repeat(agreementLimit + 1), /Texten är för lång/],
])('of %s a sentence is said, and the field reached', async (_, written, message) => {
  await show();
  await read(written);
  await userEvent.click(screen.getByRole('link', { name: message }));
  expect(screen.getByLabelText('Avtalets text')).toHaveFocus();
  expect(screen.queryByRole('region', { name: 'Hittades inte i texten' })).not.toBeInTheDocument();
});

test('what an agreement holds of markup is only text', async () => {
  await show();
  await read('<img src=x onerror=alert(1)> betalar 450 kronor per plats.');
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByText(/<img src=x/)).toBeInTheDocument();
});

test('a file is opened into the field, and of one that cannot be read it is said why', async () => {
  await show();
  const field = screen.getByLabelText('Eller öppna en fil');
  await userEvent.upload(field, new File([text], 'avtal.txt'));
  expect(await screen.findByText(/^Filen är läst in i fältet/)).toBeInTheDocument();
  expect(screen.getByLabelText('Avtalets text')).toHaveValue(text);
  await userEvent.click(screen.getByRole('button', { name: 'Läs avtalet' }));
  expect(screen.getByText(/^Avtalet är läst: 3 meningar/)).toBeInTheDocument();
  await userEvent.upload(field, new File(['x'], 'avtal.docx'));
  expect(await screen.findByText(/Den kan vara skadad eller skyddad/)).toBeInTheDocument();
  expect(screen.getByLabelText('Avtalets text')).toHaveValue(text);
});
