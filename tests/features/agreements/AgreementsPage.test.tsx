import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { noNotes, caseFileOf, writeCaseFile } from '#casefile/index.ts';
import { AgreementsPage } from '#features/agreements/AgreementsPage.tsx';
import { cellsOf } from '#features/agreements/cellsOf.ts';
import { mapAgreements } from '#features/agreements/mapAgreements.ts';
import { writeTable } from '#features/agreements/writeTable.ts';
import { createTexts, loadTexts } from '#texts/index.ts';
import { toCsv } from '#ui/toCsv.ts';

import { walks } from '../../browser/support/walks.ts';
import { hangingCase } from '../../support/hangingCase.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { readAgreementFile as read } from '../../support/readAgreementFile.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { catchSavedFiles } from '../../support/savedFiles.ts';

const today = '2026-11-29';

const head = 'Avtal;Slutar;Vem avtalar?;Värde;contract-value;market\r\n';

test('a row an agreement: words and ids, amounts as people type them, and an empty cell is not known', async () => {
  const { agreements, problems } = await read(
    'avtal;slutar;authority;contract-value;Individual-placements\n' +
      'Jouren;2027-12-31;municipality;1,2 mkr;\n' +
      '"Kaféet; öppet";;En kommun;Vet inte;yes\n',
  );
  expect(problems).toEqual([]);
  expect(agreements).toMatchObject([
    {
      name: 'Jouren',
      ends: '2027-12-31',
      asOf: today,
      answers: { authority: 'municipality', 'contract-value': 1_200_000 },
    },
    { name: 'Kaféet; öppet', ends: '', answers: { 'contract-value': 'unknown' } },
  ]);
  expect(agreements[0]?.answers).not.toHaveProperty('individual-placements');
});

test('what cannot be read is named by row and column with what to do, and left unknown', async () => {
  const { agreements, problems } = await read(
    'Avtal,Slutar,contract-value,Färg\nJouren,nästa år,mycket,röd\n,,5000,\n',
  );
  expect(problems).toEqual([
    'avtal.csv: Kolumnen ”Färg” känner vi inte igen och den är inte läst. Jämför med listan över kolumner.',
    'avtal.csv: Rad 2, kolumnen ”Slutar”: ”nästa år” är inget datum. Skriv till exempel 2027-12-31.',
    expect.stringMatching(/^avtal.csv: Rad 2, kolumnen ”.+”: ”mycket” är inget tal\. Skriv/),
    'avtal.csv: Rad 3 har inget namn i kolumnen ”Avtal”. Raden är ändå med.',
  ]);
  expect(agreements[0]?.answers).toEqual({});
  expect(agreements).toHaveLength(2);
});

test('rubbish is refused with a reason', async () => {
  expect((await read('a;b\n1;2')).problems[0]).toContain('ingen kolumn som vi känner igen');
  expect((await read('')).problems[0]).toContain('tom');
  expect((await read('{"x":1}', 'x.json')).problems).toEqual([
    'x.json: Filen är något annat än ett ärende från Vägval. Välj en fil som du har sparat från Vägval.',
  ]);
  for (const bytes of ['PK\u0003\u0004xl', '%PDF-1.7', 'Avtal;\u0000'])
    expect((await read(bytes, 'avtal.xlsx')).problems).toEqual([
      expect.stringMatching(/^avtal\.xlsx: .*spara den som CSV/),
    ]);
  expect((await read('Avtal\n'.repeat(700_000))).problems).toEqual([
    'avtal.csv: Filen är större än 4\u00A0000\u00A0000 tecken och läses inte. Dela tabellen i flera filer.',
  ]);
});

test('what could not be read of a saved case is told, and the rest is mapped', async () => {
  const answers = { authority: 'municipality', market: 'mycket' };
  const { agreements, problems } = await read(JSON.stringify({ asOf: today, answers }), 'a.json');
  expect(agreements).toMatchObject([{ answers: { authority: 'municipality' } }]);
  expect(problems).toEqual([
    expect.stringMatching(/^a\.json: Frågan ”.+” har inget svar ”mycket”/),
  ]);
});

test('a map that is saved as CSV is the same map when it is opened', async () => {
  const { answers } = walks.partnership;
  const agreements = [
    { name: '=Jouren', organisation: '"Ängen"; öppet', ends: '2027-12-31', asOf: today, answers },
    { name: 'Kaféet', organisation: '', ends: '', asOf: '2025-01-01', answers: {} },
    {
      name: 'Hallen',
      organisation: '-',
      ends: '2028-01-01',
      asOf: today,
      answers: { ...walks.directAward.answers, 'contract-value': 1234.5, market: 'unknown' },
    },
  ];
  await loadTexts('sv', 'walk', 'result', 'case');
  const texts = createTexts('sv', rulebook, today);
  const rows = mapAgreements(rulebook, agreements, '2028-01-01');
  const table = writeTable(rows, rulebook, texts, texts.words('case'));
  const again = await read(toCsv(table));
  expect(again.problems).toEqual([]);
  expect(mapAgreements(rulebook, again.agreements, '2028-01-01')).toEqual(rows);
  // What the rules make of it stands there for whoever reads the table.
  expect(table[0]?.slice(-3)).toEqual(['Väg', 'Säkerhet', 'En annan dag']);
});

test('an agreement whose answer hangs on something is not settled on the map either', () => {
  const answers = hangingCase(rulebook, walks.reserved.answers, today);
  const agreement = { name: 'A', organisation: '', ends: '', asOf: today, answers };
  expect(mapAgreements(rulebook, [agreement], today)).toMatchObject([
    { own: { status: 'undecided', recommended: null }, change: 'none' },
  ]);
});

test('what another day’s law leaves open is said once', async () => {
  await loadTexts('sv', 'walk', 'result', 'case');
  const texts = createTexts('sv', rulebook, today);
  const agreement = { name: 'A', organisation: '', ends: '', asOf: today, answers: {} };
  const open = mapAgreements(rulebook, [agreement], today)[0];
  if (open === undefined) throw new Error('No row.');
  const cells = cellsOf({ ...open, change: 'route' }, texts, texts.words('case'));
  expect(cells.at(-1)).toBe('Inte avgjort');
});

test('a saved case is an agreement, and a half-filled row is not decided', async () => {
  const { answers } = walks.directAward;
  const notes = { ...noNotes, name: 'Städning', organisation: 'Bolaget' };
  const file = caseFileOf(rulebook, { asOf: today, answers }, notes, today);
  const whole = await read(writeCaseFile(file), 'a.json');
  const half = await read(`${head}Halvt;;;;;\n`);
  const rows = mapAgreements(rulebook, [...whole.agreements, ...half.agreements], today);
  expect(rows.map(({ own }) => own.status)).toEqual(['decided', 'undecided']);
  expect(rows.map(({ value }) => value)).toEqual([answers['contract-value'], undefined]);
  expect(rows.map(({ change }) => change)).toEqual(['none', 'none']);
});

test('a name that hides letters or turns the reading order is shown as what it says', async () => {
  const agreement = { name: 'Av\u202Etal\u200B 1', organisation: 'جمعية', ends: '', asOf: today };
  const [row] = mapAgreements(rulebook, [{ ...agreement, answers: {} }], today);
  await loadTexts('sv', 'walk', 'result', 'case');
  const texts = createTexts('sv', rulebook, today);
  if (row === undefined) throw new Error('No row.');
  expect(cellsOf(row, texts, texts.words('case')).slice(0, 2)).toEqual([
    'Avtal 1',
    '\u2068جمعية\u2069',
  ]);
});

test('the table is shown, and saved with no cell that is a formula', async () => {
  await loadTexts('sv', 'result', 'walk', 'case');
  const user = userEvent.setup();
  const saved = catchSavedFiles();
  const onPaper = vi.fn(async () => Promise.reject(new Error('no network')));
  await renderWithLaw(
    <AgreementsPage
      {...{ rulebook, today }}
      agreements={[
        { name: '=HYPERLINK("x")', organisation: '', ends: '2027-12-31', asOf: today, answers: {} },
      ]}
      problems={[]}
      day="2027-01-01"
      onFile={() => undefined}
      onDay={() => undefined}
      onClear={() => undefined}
      onPaper={onPaper}
      backHref="./"
    />,
  );
  const row = screen.getByRole('row', { name: /HYPERLINK/ });
  expect(within(row).getByText('31 december 2027')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Spara som CSV' }));
  expect(await saved[0]?.content.text()).toContain(`"'=HYPERLINK(""x"")"`);
  await user.click(screen.getByRole('button', { name: 'Spara som Word till nämnden' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Kontrollera att du är uppkopplad och försök igen.',
  );
  onPaper.mockResolvedValueOnce(undefined as never);
  await user.click(screen.getByRole('button', { name: /HTML/ }));
  expect(await screen.findByText('Filen är sparad.')).toBeInTheDocument();
  expect(onPaper).toHaveBeenLastCalledWith('html', [expect.objectContaining({ change: 'none' })]);
});
