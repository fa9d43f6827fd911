import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { SettingsForm } from '#features/local/form/SettingsForm.tsx';
import {
  exampleText,
  type LocalRules,
  type SettingsField,
  type SettingsShape,
} from '#local/index.ts';
import { settingsFields } from '#local/settingsFields.ts';
import english from '#locales/en/settings.json';
import swedish from '#locales/sv/settings.json';

import { lawAmount } from '../../support/lawAmount.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';
import { catchSavedFiles, type SavedFile } from '../../support/savedFiles.ts';

let saved: readonly SavedFile[];
beforeEach(() => {
  saved = catchSavedFiles();
});

const onUse = vi.fn<(text: string) => void>();
const limit = lawAmount(rulebook, 'direct-award-limit', asOf);

async function form(rules?: LocalRules) {
  await renderWithLaw(
    <SettingsForm {...{ rulebook, asOf, rules, onUse }} readFile={async (file) => file.text()} />,
  );
  return screen.findByLabelText('Myndighetens namn');
}
const fileField = () => screen.getByLabelText(swedish.open.label);
const open = async (text: string) =>
  userEvent.upload(fileField(), new File([text], 'x.json', { type: 'application/json' }));
const write = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field);
  await userEvent.paste(text);
};
const save = async () => userEvent.click(screen.getByRole('button', { name: swedish.save }));

test('what is written is checked by what reads the file, beside its field, and the file is saved when it is right', async () => {
  const name = await form();
  expect(screen.queryByText('”Myndighetens namn” saknas.')).toBeNull();
  await save();
  const summary = await screen.findByRole('region', { name: swedish.errors.title });
  expect(summary).toHaveTextContent('”Myndighetens namn” saknas.');
  expect(saved).toEqual([]);
  await write(name, 'Exempelby');

  const own = screen.getByLabelText('Egen gräns för direktupphandling, i kronor');
  expect(own).toHaveAccessibleDescription(expect.stringContaining('Lagens gräns är'));
  await write(own, String(limit + 1));
  await waitFor(() =>
    expect(own).toHaveAccessibleDescription(expect.stringContaining('aldrig generösare')),
  );
  await write(own, '50 000');

  await userEvent.click(screen.getByRole('button', { name: 'Lägg till beslut' }));
  const row = screen.getByRole('group', { name: 'Beslut 1' });
  await userEvent.selectOptions(within(row).getByLabelText('Väg'), 'iop');
  await save();
  const level = within(row).getByLabelText('Den som beslutar');
  await waitFor(() =>
    expect(level).toHaveAccessibleDescription(
      expect.stringContaining('”Beslut 1, Den som beslutar” saknas.'),
    ),
  );
  await write(level, 'Nämnden');
  await screen.findByText(swedish.errors.none);
  await save();
  expect(JSON.parse((await saved[0]?.content.text()) ?? '')).toEqual({
    format: 'vagval-settings',
    version: 1,
    name: 'Exempelby',
    directAward: { limit: 50_000 },
    decisions: [{ route: 'iop', level: 'Nämnden' }],
  });
  expect(saved[0]?.name).toBe('vagval.settings.json');
});

test('a file that is opened is saved as it was, and what it changes is told', async () => {
  await form();
  const text = await exampleText();
  await open(text);
  await screen.findByText(swedish.open.opened);
  await screen.findByText(swedish.errors.none);
  expect(screen.getByText(swedish.preview.noChanges)).toBeInTheDocument();
  await save();
  expect(await saved[0]?.content.text()).toBe(text);

  const level = within(screen.getByRole('group', { name: 'Beslut 2' })).getByLabelText(
    'Den som beslutar',
  );
  await write(level, 'Rektor');
  expect(screen.getByText(/^Beslut 2, /)).toHaveTextContent(
    'Beslut 2, Den som beslutar: Enhetschef blir Rektor.',
  );
  await userEvent.click(screen.getByRole('button', { name: swedish.try }));
  await waitFor(() => expect(onUse).toHaveBeenCalledWith(text.replace('Enhetschef', 'Rektor')));
});

test('what does not come along from a file is said, and a file that is no settings leaves the form', async () => {
  const name = await form();
  await write(name, 'Exempelby');
  await open('[]');
  expect(await screen.findByText(swedish.open.refused)).toBeInTheDocument();
  expect(name).toHaveValue('Exempelby');
  await open('{ // hej\n "name": "Provköping", "logo": 1 }');
  const told = await screen.findByText(/Filen innehåller kommentarer/);
  expect(told).toHaveTextContent('följer inte med när du sparar: logo.');
  expect(screen.getByLabelText('Myndighetens namn')).toHaveValue('Provköping');
});

test('every field of the schema has a name in both languages', () => {
  const namesIn = (shape: SettingsShape, path: string): string[] => {
    if (shape.kind === 'list') return namesIn(shape.item, path);
    return shape.kind === 'group' ? shape.fields.flatMap((field) => named(field, path)) : [];
  };
  const named = ({ name, shape }: SettingsField, path = ''): string[] => {
    const whole = path === '' ? name : `${path}-${name}`;
    return [whole, ...namesIn(shape, whole)];
  };
  for (const { fields } of [swedish, english]) {
    const has = (name: string) => Object.hasOwn(fields, name);
    const missing = settingsFields()
      .flatMap((field) => named(field))
      .filter((name) => !has(name) && !has(name.split('-').at(-1) ?? ''));
    expect(missing).toEqual([]);
  }
});
