import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { OwnTemplate, type OwnTemplateProps } from '#features/papers/OwnTemplate.tsx';
import { templateText } from '#features/papers/templateText.ts';
import papers from '#locales/sv/papers/template.json';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

async function show(given: Partial<OwnTemplateProps>): Promise<void> {
  await renderWithTexts(
    <OwnTemplate
      words={papers.template}
      inUse={undefined}
      unreachable={undefined}
      placeholders={{ inLine: ['titel'], alone: ['innehall', 'bakgrund'] }}
      onChoose={async () => undefined}
      onStop={() => {}}
      {...given}
    />,
  );
}

const file = new File(['x'], 'brev.docx');
const choose = async () => userEvent.upload(screen.getByLabelText(/Välj en mall/), file);

test('it says what a template is for, and which placeholders there are', async () => {
  await show({});
  expect(screen.getByText(papers.template.none)).toBeVisible();
  expect(screen.getByText(/\{\{innehall\}\}, \{\{bakgrund\}\}/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /eget utseende/ })).toBeNull();
});

test('a file that cannot be a template is refused by name, with what to do', async () => {
  await show({ onChoose: async () => templateText({ code: 'not-word' }, papers) });
  await choose();
  expect(
    screen.getByText(/^Mallen brev\.docx gick inte att använda\. .*spara den som \.docx/),
  ).toBeVisible();
});

test('a template in use is named, and can be left', async () => {
  const onStop = vi.fn<() => void>();
  await show({ inUse: { name: 'mall.docx', from: 'site' }, onStop });
  expect(
    screen.getByText(/skrivs i mallen mall\.docx\. Den står i era inställningar\./),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Använd Vägvals eget utseende' }));
  expect(onStop).toHaveBeenCalledOnce();
});

test('unknown placeholders are named as they are typed, with those that exist', () => {
  const text = templateText(
    { code: 'unknown', names: ['sumering'], known: ['titel', 'datum'] },
    papers,
  );
  expect(text).toBe(
    'Mallen har platshållare som underlaget inte har: {{sumering}}. De som finns är {{titel}}, {{datum}}.',
  );
});
