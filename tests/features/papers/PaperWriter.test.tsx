import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';

import { PaperWriter } from '#features/papers/writing/PaperWriter.tsx';
import { sectionsOf } from '#features/papers/writing/sectionsOf.ts';
import { loadTexts } from '#texts/index.ts';

import type { Paper } from '#documents/paper.ts';
import { samplePaper } from '../../documents/samplePaper.ts';
import { renderWithTexts } from '../../support/renderWithTexts.tsx';

beforeAll(async () => loadTexts('sv', 'papers', 'organisation'));

const form: Paper = {
  ...samplePaper,
  blocks: [
    {
      kind: 'facts',
      rows: [
        { name: 'Till', text: [{ kind: 'blank', label: 'nämnd', field: 'board' }] },
        { name: 'Datum', text: ['21 november 2026'] },
      ],
    },
    { kind: 'heading', level: 2, text: '1. Idén' },
    {
      kind: 'facts',
      rows: [
        {
          name: 'Mål',
          text: [{ kind: 'filled', text: 'Fler möts.', label: 'mål', field: 'idea.aim' }],
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Att läsa' },
    { kind: 'paragraph', text: ['Inget att fylla i.'] },
  ],
};
const onFill = vi.fn<(field: string, text: string) => void>();
const onAt = vi.fn<(at: number) => void>();

async function show(at: number): Promise<void> {
  await renderWithTexts(<Writer start={at} />);
}

/** The writer, which goes to the section that is asked for. */
function Writer({ start }: { readonly start: number }) {
  const [at, setAt] = useState(start);
  onAt.mockImplementation(setAt);
  return (
    <PaperWriter
      {...{ paper: form, at, onAt, onFill }}
      caseHref="./case"
      contributions={<p>Summor</p>}
    />
  );
}

test('a section is what asks for something, with what is known beside it', () => {
  const sections = sectionsOf(form);
  expect(sections.map(({ title }) => title)).toEqual(['', '1. Idén']);
  expect(sections[0]?.known.map(({ name }) => name)).toEqual(['Datum']);
  expect(sections[1]?.rows).toEqual([{ name: 'Mål', field: 'idea.aim', text: 'Fler möts.' }]);
});

test('each place has its label and an example, and what is written is kept at once', async () => {
  await show(1);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Från och till');
  const place = screen.getByRole('textbox', { name: 'Till' });
  expect(place).toHaveAccessibleDescription('Till exempel: Socialnämnden');
  await userEvent.type(place, 'Ku');
  expect(onFill).toHaveBeenLastCalledWith('board', 'Ku');
  await userEvent.click(screen.getByRole('button', { name: 'Nästa avsnitt' }));
  expect(onAt).toHaveBeenLastCalledWith(2);
});

test('what is written stands there when one comes back to its section', async () => {
  await show(1);
  await userEvent.type(screen.getByRole('textbox', { name: 'Till' }), 'Kulturnämnden');
  await userEvent.click(screen.getByRole('button', { name: 'Nästa avsnitt' }));
  await userEvent.click(screen.getByRole('button', { name: 'Föregående avsnitt' }));
  expect(screen.getByRole('textbox', { name: 'Till' })).toHaveValue('Kulturnämnden');
});

test('what is filled in can be changed, and the sums come last', async () => {
  await show(2);
  expect(screen.getByRole('textbox', { name: 'Mål' })).toHaveValue('Fler möts.');
  await show(9);
  expect(screen.getByText('Summor')).toBeVisible();
  expect(screen.getByText('Avsnitt 3 av 3')).toBeVisible();
});
