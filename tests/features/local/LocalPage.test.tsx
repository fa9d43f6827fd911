import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { LocalPage } from '#features/local/LocalPage.tsx';
import { LocalSection } from '#features/local/LocalSection.tsx';
import { exampleText, loadLocalRules, type LocalRules } from '#local/index.ts';
import { type Answers, assess } from '#reasoning/index.ts';

import { kronor, lawAmount } from '../../support/lawAmount.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';

const example = JSON.parse(await exampleText()) as LocalRules;
const limit = lawAmount(rulebook, 'direct-award-limit', asOf);
const nothing = {
  asOf,
  onFile: () => {},
  onStop: () => {},
  onRetry: () => {},
  onUse: () => {},
  readFile: async (file: File) => file.text(),
  backHref: '../',
};

test('the example file has no fault and is shown whole', async () => {
  const reading = await loadLocalRules(await exampleText(), rulebook, asOf);
  expect(reading.ok).toBe(true);
  const onStop = vi.fn<() => void>();
  await renderWithLaw(
    <LocalPage
      {...nothing}
      {...{ rulebook, onStop }}
      rules={example}
      problems={[]}
      state="read"
      from="site"
    />,
  );
  const page = await screen.findByRole('main');
  expect(page).toHaveTextContent('Reglerna från Exempelby kommun används.');
  expect(page).toHaveTextContent(`500 000 kronor. Lagens gräns är ${kronor(limit)}.`);
  expect(page).toHaveTextContent('Öppen mötesplats i centrum (2024)');
  await userEvent.click(screen.getByRole('button', { name: 'Sluta använda reglerna' }));
  expect(onStop).toHaveBeenCalledOnce();
});

test('a refused file says on which line and why', async () => {
  const text = (await exampleText()).replace('500000', String(limit + 1));
  const reading = await loadLocalRules(text, rulebook, asOf);
  await renderWithLaw(
    <LocalPage
      {...nothing}
      rulebook={rulebook}
      rules={undefined}
      problems={reading.ok ? [] : reading.problems}
      state="refused"
      from="file"
    />,
  );
  expect(await screen.findByRole('main')).toHaveTextContent(
    `Rad 13: ”directAward.limit” är ${kronor(limit + 1)}, men lagens gräns är ${kronor(limit)}.`,
  );
});

test('no fault is told without words', async () => {
  const codes = ['twice', 'missing', 'unknown-field', 'not-object', 'unknown-route'] as const;
  await renderWithLaw(
    <LocalPage
      {...nothing}
      rulebook={rulebook}
      rules={undefined}
      problems={[
        { code: 'not-json', line: 2, found: '' },
        { code: 'not-json', line: 3, found: '}' },
        { code: 'too-large', line: 1, limit: 400_000 },
        ...codes.map((code) => ({ code, line: 4, place: 'name' })),
      ]}
      state="refused"
      from="file"
    />,
    'en',
  );
  const told = (await screen.findAllByRole('listitem')).map((item) => item.textContent);
  expect(told).toHaveLength(8);
  for (const line of told) expect(line).toMatch(/^Line \d: (?!problems)(?!.*\{\{).+\.$/);
});

test('beside a result stands only what is about its way, and that it is not law', async () => {
  const answers: Answers = { 'contract-value': 600_000 };
  const assessment = { ...assess(rulebook, answers, asOf), recommended: 'direct-award' };
  await renderWithLaw(
    <LocalSection rules={example} localHref="../" {...{ rulebook, answers, assessment }} />,
  );
  const section = await screen.findByRole('region', { name: 'Egna regler i Exempelby kommun' });
  expect(section).toHaveTextContent('Det är inte lag');
  expect(section).toHaveTextContent('Avtalets värde, 600 000 kronor, är över den egna gränsen.');
  expect(section).toHaveTextContent('Enhetschef beslutar om direktupphandling');
  expect(section).not.toHaveTextContent('Kommunstyrelsen');
  expect(section).not.toHaveTextContent('Ansökan ska vara inne');
});

test('rules that could not be fetched are not said to be none, and can be asked for again', async () => {
  const onRetry = vi.fn<() => void>();
  await renderWithLaw(
    <LocalPage
      {...nothing}
      {...{ rulebook, onRetry }}
      rules={undefined}
      problems={[]}
      state="unreachable"
      from={undefined}
    />,
  );
  const page = await screen.findByRole('main');
  expect(page).toHaveTextContent('Myndighetens egna regler gick inte att hämta.');
  expect(page).not.toHaveTextContent('Det finns inga egna regler här.');
  await userEvent.click(screen.getByRole('button', { name: 'Hämta dem igen' }));
  expect(onRetry).toHaveBeenCalledOnce();
});
