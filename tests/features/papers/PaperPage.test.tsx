import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';

import type { Paper } from '#documents/paper.ts';
import { PaperPage } from '#features/papers/PaperPage.tsx';
import type { DownloadKind } from '#features/papers/SavePaper.tsx';

import { loadTexts } from '#texts/index.ts';

import { samplePaper } from '../../documents/samplePaper.ts';
import { renderWithTexts } from '../../support/renderWithTexts.tsx';

type OnDownload = (kind: DownloadKind) => Promise<string | undefined>;

beforeAll(async () => loadTexts('sv', 'papers'));

const onFill = vi.fn<(field: string, text: string) => void>();

async function show(onDownload: OnDownload, paper: Paper = samplePaper): Promise<void> {
  await renderWithTexts(
    <PaperPage paper={paper} papersHref="./papers" onFill={onFill} onDownload={onDownload} />,
  );
}

const press = async (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

test('the paper is the page, with a way back to the others', async () => {
  await show(async () => undefined);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(samplePaper.title);
  expect(document.title).toBe(`${samplePaper.title} – Vägval`);
  expect(screen.getByRole('link', { name: 'Alla underlag' })).toHaveAttribute('href', './papers');
});

test('it says how much is missing', async () => {
  await show(async () => undefined);
  expect(screen.getByText(/Tre uppgifter saknas\./)).toBeVisible();
});

const toFill: Paper = {
  ...samplePaper,
  blocks: [
    {
      kind: 'paragraph',
      text: [
        { kind: 'filled', text: 'Socialförvaltningen', label: 'förvaltning', field: 'unit' },
        { kind: 'blank', label: 'organisationsnummer', field: 'number' },
      ],
    },
  ],
};

test('what is missing is reached with one press, filled in where it stands and kept with the case', async () => {
  await show(async () => undefined, toFill);
  expect(screen.getByRole('textbox', { name: 'förvaltning' })).toHaveValue('Socialförvaltningen');
  await press('Gå till nästa som saknas');
  const number = screen.getByRole('textbox', { name: 'organisationsnummer' });
  expect(number).toHaveFocus();
  await userEvent.type(number, '802002-5550');
  await userEvent.tab();
  expect(onFill).toHaveBeenCalledExactlyOnceWith('number', '802002-5550');
});

test('a number whose check digit is wrong is told of, and kept as it was written', async () => {
  onFill.mockClear();
  await show(async () => undefined, toFill);
  const number = screen.getByRole('textbox', { name: 'organisationsnummer' });
  await userEvent.type(number, '802002-5553');
  await userEvent.tab();
  expect(number).toBeInvalid();
  expect(number).toHaveAccessibleDescription(/^Kontrollera numret/);
  expect(onFill).toHaveBeenCalledWith('number', '802002-5553');
});

test('a paper with nothing to fill in says nothing of it', async () => {
  await show(async () => undefined, { ...samplePaper, blocks: [] });
  expect(screen.queryByText(/saknas/)).toBeNull();
});

test.each([
  ['Ladda ner som Word', 'word'],
  ['Ladda ner som text (Markdown)', 'markdown'],
  ['Spara ärendet som fil', 'case'],
])('”%s” asks for it, and says when it is there', async (name, kind) => {
  const onDownload = vi.fn<OnDownload>(async () => undefined);
  await show(onDownload);
  await press(name);
  expect(onDownload).toHaveBeenCalledExactlyOnceWith(kind);
  expect(screen.getByRole('status')).toHaveTextContent('Filen är sparad.');
});

test('while a file is made, that is said', async () => {
  await show(async () => new Promise(() => {}));
  await press('Ladda ner som Word');
  expect(screen.getByRole('status')).toHaveTextContent('Skapar filen …');
});

test('Word that cannot be fetched is said, and the text is offered', async () => {
  const onDownload = vi.fn<OnDownload>(async (kind) => {
    if (kind === 'word') throw new TypeError('Failed to fetch dynamically imported module');
  });
  await show(onDownload);
  await press('Ladda ner som Word');
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Word-filen kunde inte skapas.');
  await userEvent.click(alert.querySelector('button') ?? document.body);
  expect(onDownload).toHaveBeenLastCalledWith('markdown');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('another file that cannot be made is said too', async () => {
  await show(async () => Promise.reject(new Error('no')));
  await press('Spara ärendet som fil');
  expect(screen.getByRole('alert')).toHaveTextContent(/^Filen gick inte att skapa\./);
});

test('the paper is printed by the browser', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await show(async () => undefined);
  await press('Skriv ut eller spara som PDF');
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('the long form is chosen by a switch, where a paper has one', async () => {
  const onChange = vi.fn<(isOn: boolean) => void>();
  await renderWithTexts(
    <PaperPage
      paper={samplePaper}
      papersHref="./papers"
      long={{ isOn: false, onChange }}
      onFill={onFill}
      onDownload={async () => undefined}
    />,
  );
  const long = screen.getByRole('checkbox', { name: /^Lång form/ });
  expect(long).not.toBeChecked();
  await userEvent.click(long);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test('a paper without a long form has no such switch', async () => {
  await show(async () => undefined);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a text that may no longer fit is marked where it stands, and one without a place is told of; to keep it is one press', async () => {
  onFill.mockClear();
  await renderWithTexts(
    <PaperPage
      paper={toFill}
      papersHref="./papers"
      onFill={onFill}
      onDownload={async () => undefined}
      affected={[
        {
          field: 'unit',
          text: 'Socialförvaltningen',
          before: 'Från: [förvaltning]',
          how: 'known',
        },
        { field: 'grantKind', text: 'startbidrag', before: 'ett [bidrag]', how: 'gone' },
      ]}
    />,
  );
  expect(screen.getByText(/En text som du har skrivit berörs/)).toBeVisible();
  const gone = screen.getByRole('list', { name: /ingen plats i underlaget/ });
  expect(gone).toHaveTextContent('startbidrag (ett [bidrag])');
  await press('Gå till den första');
  const unit = screen.getByRole('textbox', { name: 'förvaltning' });
  expect(unit).toHaveFocus();
  expect(unit).toHaveValue('Socialförvaltningen');
  expect(unit).toHaveAccessibleDescription(/Då stod det: ”Från: \[förvaltning\]” Töm fältet/);
  await press('Texten stämmer fortfarande');
  expect(onFill).toHaveBeenCalledExactlyOnceWith('unit', 'Socialförvaltningen');
});
