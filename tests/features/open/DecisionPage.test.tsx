import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';

import { type CaseFile, compareWithNow, noNotes, caseFileOf } from '#casefile/index.ts';
import { DecisionPage, type DecisionPageProps } from '#features/open/DecisionPage.tsx';
import { loadTexts } from '#texts/index.ts';

import { asOf, renderWithTexts } from '../../support/renderWithTexts.tsx';
import { smallRulebook } from '../../support/smallRulebook.ts';

beforeAll(async () => loadTexts('sv', 'case'));

const rulebook = smallRulebook();
const gift = { field: 'care', paid: 'no' };
const notes = { ...noNotes, name: 'Öppet stöd' };
const saved = caseFileOf(rulebook, { asOf, answers: gift }, notes, asOf);
const { paid: _, ...answers } = gift;
/** Saved when a gift was ruled out, with an answer that has gone since. */
const old: CaseFile = {
  ...saved,
  asOf: '2025-05-02',
  answers,
  rulebook: { id: rulebook.id, version: '2020.1.1', hash: 'earlier' },
  outcome: {
    status: 'decided',
    recommended: 'purchase',
    verdicts: { gift: 'excluded', purchase: 'recommended' },
  },
  lapsed: { weather: 'fair', paid: 'sometimes' },
};

async function show(
  file: CaseFile,
  days: readonly string[],
  more: Partial<DecisionPageProps> = {},
) {
  const onCancel = vi.fn();
  await renderWithTexts(
    <DecisionPage
      rulebook={rulebook}
      file={file}
      isShared={false}
      problems={[]}
      drifts={days.map((day) => compareWithNow(rulebook, file, day))}
      current={undefined}
      onOpen={vi.fn()}
      onCancel={onCancel}
      saveHref="./save"
      {...more}
    />,
  );
  return { onCancel };
}

const read = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ');

test('a case that stands as it was saved says so', async () => {
  await show(saved, [asOf]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Öppna ”Öppet stöd”?');
  expect(screen.getByText(/Inget har ändrats sedan dess/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('of very many answers that no longer count only some are named, and how many more there are', async () => {
  const questions = Array.from({ length: 2000 }, (_, index) => `weather-${index}`);
  const lapsed = Object.fromEntries(questions.map((question) => [question, 'fair']));
  const problems = questions.map((question) => ({ code: 'unknown-question' as const, question }));
  await show({ ...old, lapsed }, [old.asOf], { problems });
  expect(screen.getAllByText(/weather-/).length).toBeLessThan(50);
  expect(screen.getByText(/^och 1\s988 saker till/)).toBeVisible();
});

test('answers that no longer count are named, each once', async () => {
  await show(old, [old.asOf], {
    problems: [
      { code: 'unknown-question', question: 'weather' },
      { code: 'bad-day', place: { field: 'consultations', entry: 1, column: 'on' }, value: 'igår' },
    ],
  });
  const lists = within(screen.getByRole('region', { name: 'Svaren' })).getAllByRole('list');
  const gone = within(lists[0] ?? document.body).getAllByRole('listitem');
  expect(gone.map(({ textContent }) => read(textContent))).toEqual([
    '”weather”: frågan ställs inte längre.',
    'paid: svaret ”sometimes” finns inte längre. Svara på frågan på nytt.',
  ]);
  const unread = screen.getByRole('region', { name: 'Det som inte gick att läsa' });
  expect(within(unread).getAllByRole('listitem')).toHaveLength(1);
});

test('each route that stands otherwise is shown then and now', async () => {
  await show(old, [old.asOf]);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  const gone = rows.find(({ textContent }) => textContent?.startsWith('gift'));
  expect(gone).toHaveTextContent('giftUtesluten');
  expect(rows[1]).toHaveTextContent('Passar bästpurchase. Avgjort utifrån dina svar.');
});

test('it is opened for the day that is pressed, and not otherwise', async () => {
  const user = userEvent.setup();
  const opened: string[] = [];
  const { onCancel } = await show(old, [old.asOf, asOf], {
    onOpen: (drift) => opened.push(drift.day.now),
  });
  await user.click(screen.getByRole('button', { name: /Öppna med reglerna den 2\smaj\s2025/ }));
  await user.click(screen.getByRole('button', { name: 'Öppna enligt dagens regler' }));
  expect(opened).toEqual(['2025-05-02', asOf]);
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

test('a case that would go is named, with the way to save it', async () => {
  await show(saved, [asOf], { current: { name: '', answers: 7 } });
  expect(screen.getByText(/Ärende utan namn, med 7 svar/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Spara det först' })).toHaveAttribute('href', './save');
  expect(screen.getByRole('button', { name: 'Avbryt och behåll mitt' })).toBeVisible();
});

test('a shared case without a name is called what it is', async () => {
  await show({ ...saved, notes: noNotes }, [asOf], { isShared: true });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Öppna det delade ärendet?');
});
