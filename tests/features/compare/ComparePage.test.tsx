import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { compareCases } from '#casefile/index.ts';
import { ComparePage, type ComparePageProps } from '#features/compare/ComparePage.tsx';
import { readMeetingNotes } from '#features/compare/meetingNotes.ts';
import { OtherLink } from '#features/compare/OtherLink.tsx';
import rules from '#locales/sv/rules.json';
import { loadTexts } from '#texts/index.ts';

import { walks } from '../../browser/support/walks.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';

async function show(given: Partial<ComparePageProps>): Promise<void> {
  await loadTexts('sv', 'organisation');
  await renderWithLaw(
    <ComparePage
      rulebook={rulebook}
      hasCase
      reading="whole"
      comparison={undefined}
      asOf={asOf}
      names={{ ours: '', theirs: '' }}
      notes={readMeetingNotes(null)}
      onNotes={() => undefined}
      file={<input aria-label="fil" type="file" />}
      backHref="./back"
      startHref="./start"
      {...given}
    />,
  );
}

const { answers } = walks.partnership;

test('an alternative is called by its name beside whose it is', async () => {
  const theirs = { ...answers, counterpart: 'other-authority' };
  const comparison = compareCases(rulebook, answers, theirs, asOf);
  await show({ comparison, names: { ours: '', theirs: 'Kafé i egen regi' } });
  expect(screen.getByText('Den andra partens svar: Kafé i egen regi')).toBeInTheDocument();
  expect(screen.getAllByText('Ert svar')).not.toEqual([]);
});

test('what differs stands with both answers, the route of each and what it decides', async () => {
  const theirs = { ...answers, counterpart: 'other-authority' };
  await show({ comparison: compareCases(rulebook, answers, theirs, asOf) });
  const items = screen.getAllByRole('listitem').filter((item) => item.dataset['weight']);
  expect(items).toHaveLength(1);
  const item = within(items[0] ?? document.body);
  expect(item.getByText('Avgör vägen')).toBeInTheDocument();
  expect(item.getByText('Idéburen organisation, inte registrerad')).toBeInTheDocument();
  expect(item.getByText('En annan myndighet')).toBeInTheDocument();
  expect(item.getByText(/föreningsbidrag/)).toBeInTheDocument();
  const closing = rules['iop-other-authority'].title;
  expect(item.getByText(closing, { exact: false })).toBeInTheDocument();
});

test('what decides nothing by itself is folded below the rest, and open once something is written there', async () => {
  const comparison = compareCases(rulebook, answers, walks.directAward.answers, asOf);
  const [light] = comparison.differences.filter(({ weight }) => weight === 'nothing');
  expect(light).toBeDefined();
  const place = (): Element | null =>
    document.getElementById(`${light?.question ?? ''}-vart`)?.closest('details') ?? null;
  await show({ comparison });
  expect(place()).not.toHaveAttribute('open');
  expect(document.getElementById('whose-activity-vart')?.closest('details')).toBeNull();
  cleanup();
  const entries = { [light?.question ?? '']: { ours: 'Vi ringde runt.', agreed: '' } };
  await show({ comparison, notes: readMeetingNotes({ entries }) });
  expect(place()).toHaveAttribute('open');
});

test('the same answers leave nothing to talk through', async () => {
  await show({ comparison: compareCases(rulebook, answers, answers, asOf) });
  expect(screen.getAllByText('Ni har svarat lika på allt.')).toHaveLength(2);
  expect(screen.getByRole('status')).toHaveTextContent('Ni har svarat lika på allt.');
});

test('a file that cannot be read is told of, with what to do', async () => {
  await show({ reading: 'failed' });
  expect(screen.getByRole('status')).toHaveTextContent('Be den andra parten spara filen');
  // What it is read from is not printed.
  expect(screen.getByLabelText('fil').closest('.no-print')).not.toBeNull();
});

test('without own answers the way to the questions stands instead of the field', async () => {
  await show({ hasCase: false, reading: undefined });
  expect(screen.queryByLabelText('fil')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Till startsidan' })).toHaveAttribute('href', './start');
});

test('own words, what was agreed and the next step are written beside each difference, and kept', async () => {
  const onNotes = vi.fn<(notes: object) => void>();
  const theirs = { ...answers, counterpart: 'other-authority' };
  const entries = { counterpart: { ours: 'Vi är en förening.', agreed: '' } };
  const notes = { ...readMeetingNotes({ entries, next: 7 }), theirs: '#a1.x' };
  await show({ comparison: compareCases(rulebook, answers, theirs, asOf), notes, onNotes });
  expect(screen.getByLabelText('Vår syn på det')).toHaveValue('Vi är en förening.');
  await userEvent.type(screen.getByLabelText('Vad vi kom fram till'), 'J');
  expect(onNotes).toHaveBeenLastCalledWith({
    ...notes,
    entries: { counterpart: { ours: 'Vi är en förening.', agreed: 'J' } },
  });
  await userEvent.type(screen.getByLabelText('Nästa steg'), 'M');
  expect(onNotes).toHaveBeenLastCalledWith({ ...notes, next: 'M' });
});

test('a link is taken where it is pasted', async () => {
  const onLink = vi.fn<(link: string) => void>();
  await show({ file: <OtherLink onLink={onLink} /> });
  await userEvent.type(screen.getByLabelText(/länk/), 'https://x/#a1.abc');
  await userEvent.click(screen.getByRole('button', { name: 'Läs länken' }));
  expect(onLink).toHaveBeenCalledExactlyOnceWith('https://x/#a1.abc');
});
