import { useEffect, useState } from 'react';

import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { noPackage } from '#features/training/editor/ownPackage.ts';
import { readDraft } from '#features/training/library/cardDraft.ts';
import { CardPage } from '#features/training/card/CardPage.tsx';
import { LibraryPage } from '#features/training/library/LibraryPage.tsx';
import { OwnCard } from '#features/training/library/OwnCard.tsx';
import { ParticipantPage } from '#features/training/vote/ParticipantPage.tsx';
import { readSelfTest, type SelfTestRecord } from '#features/training/selfTest/selfTestRecord.ts';
import { SelfTestPage } from '#features/training/selfTest/SelfTestPage.tsx';
import { ownCase } from '#features/training/stage/stageCase.ts';
import { WorkshopPage } from '#features/training/workshop/WorkshopPage.tsx';
import { noRecord, readSession } from '#features/training/workshop/runRecord.ts';
import areaNames from '#locales/sv/areas.json';
import stories from '#locales/sv/cases.json';
import plan from '#locales/sv/workshop.json';
import { assess } from '#reasoning/index.ts';
import type { CaseCard } from '#rulebook/index.ts';
import { loadTexts } from '#texts/index.ts';

import { pagePlan } from '../../support/pagePlan.ts';
import { pageRulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';

const day = '2026-11-21';
const all = pagePlan.cards.length;
const rulebook = pageRulebook;
const hrefs = { cards: './cards', workshop: './workshop', selfTest: './self-test' };
const cardHref = (id: string): string => `./cards/${id}/`;
const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 });
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

async function show(page: React.ReactNode, language: 'sv' | 'en' = 'sv'): Promise<void> {
  await loadTexts(language, 'training');
  await renderWithLaw(page, language);
}

function cardOf(id: string): CaseCard {
  const found = pagePlan.cards.find((card) => card.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const library = (
  <LibraryPage
    {...{ rulebook, day, hrefs, cardHref }}
    plan={pagePlan}
    ownCards={[]}
    draw={() => 0.5}
  />
);

test('the library shows every card, and counts as it is filtered', async () => {
  await show(library);
  const cards = (): number => document.querySelectorAll('.card-list > li').length;
  expect(cards()).toBe(all);
  expect(screen.getByRole('status')).toHaveTextContent(`${all} fall av ${all}`);

  const byRoute = screen.getByRole('combobox', { name: 'Väg enligt dagens regler' });
  await userEvent.selectOptions(byRoute, 'Annonserad upphandling');
  const tendered = pagePlan.cards.filter(
    ({ answers }) => assess(rulebook, answers, day).recommended === 'tender',
  );
  expect(cards()).toBe(tendered.length);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Svårighet' }), 'Lätt');
  expect(screen.getByRole('status')).toHaveTextContent(
    `${tendered.filter(({ difficulty }) => difficulty === 1).length} fall av ${all}`,
  );
});

test('cards are found by words of their own, and one of those shown can be drawn', async () => {
  await show(library);
  await userEvent.type(screen.getByLabelText('Ord i rubrik eller fakta'), 'LSS  läger');
  const titles = [...document.querySelectorAll('.card-list h2')].map((one) => one.textContent);
  expect(titles).toEqual([stories['solna-korttidsvistelse-2024'].title]);
  await userEvent.clear(screen.getByLabelText('Ord i rubrik eller fakta'));
  await press('Dra ett kort');
  const drawn = document.querySelectorAll('.card-list h2')[Math.floor(all / 2)]?.textContent ?? '';
  expect(screen.getByText(/Ni drog:/)).toHaveTextContent(`Ni drog: ${drawn}`);
});

test('a filter that nothing fits says so, and lets all cards be shown again', async () => {
  await show(library);
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Område' }),
    areaNames.areas.hemtjanst.name,
  );
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Vad fallet lär ut' }),
    'Brådska',
  );
  await press('Visa alla fall');
  expect(screen.getByRole('status')).toHaveTextContent(`${all} fall av ${all}`);
  expect(screen.getByRole('combobox', { name: 'Område' })).toHaveValue('');
});

test('what is printed is the cards that are shown, or their key', async () => {
  let printed = '';
  vi.stubGlobal('print', () => (printed = document.querySelector('.printed')?.textContent ?? ''));
  await show(library);
  await press('Skriv ut korten');
  expect(printed).toContain(plan.neutral['malmo-hotell-616'].facts);
  expect(printed).toContain('☐ Föreningsbidrag');
  expect(printed).not.toContain(stories['malmo-hotell-616'].happened);
  await press('Skriv ut facit');
  expect(printed).toContain(stories['malmo-hotell-616'].happened);
});

test('cards of one’s own stand among those of the bank, with the key folded, and are printed with them', async () => {
  const { answers } = cardOf('alingsas-ginstgarden-2016');
  const own = {
    id: 'own-1',
    title: 'Simhallen',
    facts: 'Klubben sköter den.',
    happened: 'Ett köp.',
  };
  let printed = '';
  vi.stubGlobal('print', () => (printed = document.querySelector('.printed')?.textContent ?? ''));
  await show(
    <LibraryPage
      {...{ rulebook, day, hrefs, cardHref }}
      plan={pagePlan}
      ownCards={[{ ...own, answers }]}
      draw={() => 0}
    />,
  );
  expect(screen.getByRole('status')).toHaveTextContent(`${all + 1} fall av ${all + 1}`);
  expect(within(screen.getByRole('heading', { name: 'Simhallen' })).queryByRole('link')).toBeNull();
  const key = screen.getByText(own.happened);
  expect(key.closest('details')).not.toHaveAttribute('open');
  await press('Skriv ut korten');
  expect(printed).toContain(own.facts);
  expect(printed).not.toContain(own.happened);
  await press('Skriv ut facit');
  expect(printed).toContain(own.happened);

  // It is filtered by its answers; graded it is not.
  const filter = (name: string, option: string): Promise<void> =>
    userEvent.selectOptions(screen.getByRole('combobox', { name }), option);
  await filter('Område', areaNames.areas['hemtjanst'].name);
  expect(screen.queryByRole('heading', { name: 'Simhallen' })).toBeNull();
  await filter('Område', areaNames.areas['aldre-sabo'].name);
  expect(screen.getByRole('heading', { name: 'Simhallen' })).toBeInTheDocument();
  await filter('Svårighet', 'Lätt');
  expect(screen.queryByRole('heading', { name: 'Simhallen' })).toBeNull();
});

test('a card hides how it ended until that is asked for, and what the law says comes from the rules', async () => {
  const card = cardOf('alingsas-ginstgarden-2016');
  await show(<CardPage {...{ rulebook, day, card }} libraryHref="./cards" openHref="./open#a1" />);
  const facts = screen.getByText(stories[card.id as 'alingsas-ginstgarden-2016'].facts);
  expect(facts.closest('details')).toBeNull();
  const law = screen.getByText(/Svaren pekar mot en reserverad upphandling/);
  expect(law.closest('details')).not.toHaveAttribute('open');
  const names = within(law.closest('details') ?? document.body).getAllByRole('link');
  for (const link of names) expect(link).toHaveAttribute('href', expect.stringMatching(/^http/));
  expect(screen.getByRole('link', { name: 'Öppna fallet i Vägval' })).toHaveAttribute(
    'href',
    './open#a1',
  );
});

test('one’s own vote is shown on the card', async () => {
  const card = cardOf('osby-ifk-omkladning-2014');
  await show(<CardPage {...{ rulebook, day, card }} libraryHref="./cards" openHref={undefined} />);
  await userEvent.click(screen.getByLabelText('Föreningsbidrag'));
  expect(screen.getByText(/Du valde: Föreningsbidrag\./)).toBeInTheDocument();
});

test('no card shows an id or lacks a word', async () => {
  await show(
    pagePlan.cards.map((card) => (
      <CardPage
        key={card.id}
        {...{ rulebook, day, card }}
        libraryHref="./cards"
        openHref={undefined}
      />
    )),
  );
  const { textContent } = document.body;
  const rules = pagePlan.cards.flatMap(({ answers }) =>
    Object.values(assess(rulebook, answers, day).routes).flatMap(({ because }) => because),
  );
  const ids = [...pagePlan.cards.map(({ id }) => id), ...rules].filter((id) => id.includes('-'));
  for (const id of new Set(ids)) expect(textContent).not.toContain(id);
  expect(textContent).not.toMatch(/undefined|\{\{|NaN/);
});

test('a card of one’s own keeps its key apart from its facts', async () => {
  const onSave = vi.fn<(card: object, withAnswers: boolean) => void>();
  function Page() {
    const [draft, onDraft] = useState(readDraft({ facts: 'Utlåning', other: 1 }));
    return <OwnCard hasCase {...{ draft, onDraft, onSave }} />;
  }
  await show(<Page />);
  await userEvent.type(screen.getByLabelText('Rubrik'), 'Fritidsbanken');
  await userEvent.type(screen.getByLabelText('Fakta'), ' av skidor.');
  await userEvent.type(screen.getByLabelText('Vad som hände'), 'Det blev ett bidrag.');
  await userEvent.type(screen.getByLabelText('Frågor att prata om'), 'Vems?');
  await userEvent.click(screen.getByLabelText(/Ta med svaren/));
  await press('Spara kortet som fil');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(
    {
      name: 'Fritidsbanken',
      background: 'Utlåning av skidor.',
      card: { happened: 'Det blev ett bidrag.', discuss: 'Vems?' },
    },
    true,
  );
  expect(screen.getByText('Kortet är sparat som fil.')).toBeInTheDocument();
});

const own = ownCase(
  {
    name: '',
    background: 'Skidor.\n\nVad som hände\nHEMLIGT',
    card: { happened: 'HEMLIGT FACIT', discuss: 'Vems verksamhet?\n' },
  },
  { authority: 'municipality' },
  'Vad som hände',
);

const drawn = (address: string): React.ReactNode => <i data-testid="qr">{address}</i>;

/** The workshop as the tab runs it: what it keeps and what the address says live on when the page is left. */
function workshopOf(kept: unknown = null) {
  const tab = { session: readSession(kept), shown: '' };
  function Workshop() {
    const [{ session, shown }, set] = useState({ ...tab });
    useEffect(() => void Object.assign(tab, { session, shown }));
    return (
      <WorkshopPage
        {...{ rulebook, day, hrefs, session, shown }}
        plan={pagePlan}
        voteAddress={(id, round) => `https://vagval.example/#${id}/${round}`}
        ownCase={own}
        ownPackage={noPackage}
        editor={null}
        presenterHref="./presenter"
        qr={drawn}
        onSession={(next) => set((now) => ({ ...now, session: next }))}
        onShow={(next) => set((now) => ({ ...now, shown: next }))}
      />
    );
  }
  return { tab, page: <Workshop /> };
}

test('a workshop of 20 minutes goes by keyboard from the facts to the end, and back', async () => {
  await show(workshopOf().page);
  await press(/Starta på projektorn.*: 20 minuter/);
  expect(heading()).toHaveTextContent(plan.parts.intro.title);
  expect(screen.getByRole('timer')).toHaveTextContent(/^[12]:\d\d kvar$/);
  await userEvent.keyboard(' ');
  expect(heading()).toHaveTextContent('Alingsås: driften av ett demensboende');
  expect(heading()).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(screen.getByText(/Steg 2 av 6/)).toBeInTheDocument();

  const field = screen.getByLabelText('Föreningsbidrag');
  await userEvent.type(field, '12');
  expect(screen.getByText('12 röster')).toBeInTheDocument();
  // In a field, arrows and Space are the field's own.
  await userEvent.keyboard('{ArrowRight} ');
  expect(field).toBeInTheDocument();
  await userEvent.type(field, '{Enter}');
  expect(screen.getByText(/Steg 3 av 6/)).toBeInTheDocument();
  await userEvent.keyboard('{PageDown}');
  await userEvent.type(screen.getByLabelText('Reserverad upphandling'), '12{Enter}');

  const reserved = screen.getByText('Reserverad upphandling').closest('li');
  expect(reserved).toHaveAttribute('data-verdict', 'recommended');
  expect(reserved).toHaveTextContent('0 → 12');
  // The reason that the package is about comes first, in the case's own facts.
  expect(screen.getByText(plan.teaching['alingsas-ginstgarden-2016'])).toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(heading()).toHaveTextContent('Klart');
  expect(screen.getByRole('table')).toHaveTextContent('Reserverad upphandling012');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(screen.getByLabelText('Föreningsbidrag')).toHaveValue(12);
});

test('a reload and an end lose nothing: the workshop goes on where it was', async () => {
  const { tab, page } = workshopOf();
  await show(page);
  await press(/Starta på projektorn.*: 20 minuter/);
  await userEvent.keyboard('  ');
  await userEvent.type(screen.getByLabelText('Föreningsbidrag'), '7');
  expect(tab.shown).toBe('twenty/3');
  cleanup();

  await show(workshopOf(JSON.parse(JSON.stringify(tab.session))).page);
  await press(/Fortsätt där du var.*20 minuter/);
  expect(screen.getByLabelText('Föreningsbidrag')).toHaveValue(7);
  await press('Avsluta');
  await press(/Fortsätt där du var.*20 minuter/);
  expect(screen.getByLabelText('Föreningsbidrag')).toHaveValue(7);
});

test('what a tab kept and cannot be read is left out', () => {
  expect(readSession('x')).toEqual({ role: 'officer', records: {} });
  expect(
    readSession({
      role: 'mayor',
      records: { a: 1, b: { place: 2, ballots: { c: { hands: { iop: 'x' } } } } },
    }),
  ).toEqual({
    role: 'officer',
    records: {
      a: noRecord,
      b: { place: 2, started: {}, ballots: { c: { hands: {}, codes: {} } } },
    },
  });
});

test('the room votes by code from a page without the answer, and the code fills the screen', async () => {
  const onVoter = vi.fn<(voter: number) => void>();
  const card = cardOf('alingsas-ginstgarden-2016');
  const phone = {
    rulebook,
    shown: card.id,
    card,
    draw: () => 0.5,
    onVoter,
    onRound: vi.fn<() => void>(),
  };
  await show(<ParticipantPage {...phone} round={1} voter={99} />);
  expect(document.body).not.toHaveTextContent(/Namnet avgör inte|HFD/);
  await userEvent.click(screen.getByLabelText('Föreningsbidrag'));
  const code = document.querySelector('.code')?.textContent ?? '';
  cleanup();

  await show(workshopOf().page);
  await press(/Starta på projektorn.*: 20 minuter/);
  await userEvent.keyboard('  q');
  expect(screen.getByTestId('qr')).toHaveTextContent('#alingsas-ginstgarden-2016/1');
  await userEvent.keyboard('{Escape}');
  await userEvent.type(screen.getByLabelText('Koder från rummet'), `${code} xxxxx{Enter}`);
  expect(screen.getByText(/1 kod räknad\..*: xxxxx/)).toBeInTheDocument();
  expect(screen.getByText('1 röst')).toBeInTheDocument();
  await userEvent.click(heading());
  await userEvent.keyboard('b');
  expect(document.querySelector('[data-cover="black"]')).not.toBeNull();
});

test('the number present is said once, more votes than that are told of, and the room’s score stands at the end', async () => {
  await show(workshopOf().page);
  await press(/Starta på projektorn.*: 20 minuter/);
  await userEvent.keyboard('  ');
  await userEvent.type(screen.getByLabelText('Antal i rummet'), '5');
  await userEvent.type(screen.getByLabelText('Reserverad upphandling'), '2');
  await userEvent.type(screen.getByLabelText('Föreningsbidrag'), '3');
  expect(screen.queryByText(/fler röster än ni är i rummet/)).toBeNull();
  await userEvent.type(screen.getByLabelText('Koncession'), '1');
  expect(screen.getByText(/fler röster än ni är i rummet/)).toBeInTheDocument();
  await userEvent.clear(screen.getByLabelText('Koncession'));
  await userEvent.click(heading());
  await userEvent.keyboard('{PageDown}{PageDown}');
  expect(screen.getByLabelText('Antal i rummet')).toHaveValue(5);
  await userEvent.type(screen.getByLabelText('Reserverad upphandling'), '4{Enter}');
  await userEvent.click(heading());
  await userEvent.keyboard('{PageDown}{PageDown}{PageDown}');
  expect(screen.getByText(/2 av 5 röster före samtalet .* 4 av 4 efter/)).toBeInTheDocument();
});

test('any answer can be changed, and the page tells what it does or why it does nothing', async () => {
  await show(workshopOf().page);
  await press(/: 20 minuter/);
  await userEvent.keyboard('{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}');
  await userEvent.selectOptions(screen.getByLabelText('Fråga'), 'contract-value');
  await userEvent.type(screen.getByLabelText('Nytt svar'), '500 000{Enter}');
  const told = screen.getByRole('status');
  expect(told).toHaveTextContent(/Direktupphandling\. Öppnas: från utesluten till/);
  expect(within(told).getAllByRole('link').length).toBeGreaterThan(0);
  await userEvent.selectOptions(screen.getByLabelText('Fråga'), 'own-contribution');
  await userEvent.selectOptions(screen.getByLabelText('Nytt svar'), 'substantial');
  expect(told).toHaveTextContent(/Det här ändrar inget\. ?Skälet ”.+” står kvar/);
});

test('the role changes what is discussed', async () => {
  await show(workshopOf().page);
  const { officer, politician } = plan.discussion['alingsas-ginstgarden-2016'];
  expect(screen.getAllByText(officer, { exact: false }).length).toBeGreaterThan(0);
  await userEvent.selectOptions(screen.getByLabelText('Roll i diskussionen'), 'Politiker');
  expect(screen.queryAllByText(officer, { exact: false })).toEqual([]);
  expect(screen.getAllByText(politician, { exact: false }).length).toBeGreaterThan(0);
});

test('the group’s own case can be shown, and its key comes with the assessment', async () => {
  await show(workshopOf().page);
  await press(/Starta med ert eget ärende/);
  expect(heading()).toHaveTextContent('Ert eget ärende');
  expect(screen.getByText('Skidor.')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('HEMLIGT');
  // A step says which it is, and is a heading of its own to come to.
  const first = heading();
  await userEvent.keyboard('{PageDown}');
  expect(heading()).not.toBe(first);
  expect(heading()).toHaveFocus();
  expect(heading()).toHaveAccessibleDescription(/^Steg 2 av \d+: /);
  expect(document.title).toContain('Steg 2 av');
  // What does not fit on the screen is read to its end first.
  const page = vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(9000);
  await userEvent.keyboard('{PageDown}');
  expect(heading()).toHaveAccessibleDescription(/^Steg 2 av/);
  page.mockRestore();
  await userEvent.keyboard('{PageDown}');
  expect(screen.getByText('Vems verksamhet?')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('HEMLIGT');
  await userEvent.keyboard('{PageDown}{PageDown}');
  expect(screen.getByText('HEMLIGT FACIT')).toBeInTheDocument();
});

function SelfTest({ first = readSelfTest(null) }: { readonly first?: SelfTestRecord }) {
  const [record, setRecord] = useState(first);
  return (
    <SelfTestPage
      {...{ rulebook, day, hrefs, cardHref, record }}
      plan={pagePlan}
      onRecord={(next) => {
        keptTest(next);
        setRecord(next);
      }}
    />
  );
}
const keptTest = vi.fn<(record: SelfTestRecord) => void>();

test.each(['officer', 'organisation'] as const)(
  'the self-test explains each of ten cases and sums up, for %s',
  async (version) => {
    await show(<SelfTest first={{ version, at: -1, chosen: [] }} />);
    await press('Börja');
    await press('Svara');
    const missing = screen.getByRole('region', { name: /rättas/ });
    expect(missing).toHaveFocus();
    await userEvent.click(within(missing).getByRole('link', { name: 'Välj en väg.' }));
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    const ids = version === 'officer' ? pagePlan.selfTest : pagePlan.selfTestOrganisation;
    for (const [at, id] of ids.entries()) {
      expect(heading()).toHaveTextContent(`Fall ${at + 1} av 10`);
      const { recommended } = assess(rulebook, cardOf(id).answers, day);
      // The first case is answered wrongly, the others rightly.
      const chosen = at === 0 ? 'concession' : recommended;
      await userEvent.click(document.querySelector(`input[value="${chosen}"]`) ?? document.body);
      await press('Svara');
      expect(document.activeElement).toHaveTextContent(at === 0 ? 'Nej, inte den vägen' : 'Rätt');
      await press(at === 9 ? 'Resultat' : 'Nästa fall');
    }
    expect(screen.getByText('9 av 10 rätt. 0 möjliga.')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Läs kortet' })).toHaveLength(10);
    const [tag = ''] = cardOf(ids[0] ?? '').teaches;
    const theme = Object.entries(plan.teaches).find(([id]) => id === tag)?.[1] ?? '';
    expect(screen.getByText(new RegExp(`^${theme}: 1 av `))).toBeInTheDocument();
  },
);

test('a reload in the self-test goes on where it was, with what was answered', async () => {
  const [first] = pagePlan.selfTest;
  const { recommended } = assess(rulebook, cardOf(first ?? '').answers, day);
  const chosen = [recommended ?? ''];
  await show(<SelfTest first={readSelfTest({ version: 'officer', at: 0, chosen })} />);
  expect(screen.getByRole('heading', { name: 'Rätt' })).toBeInTheDocument();
  await press('Nästa fall');
  expect(keptTest).toHaveBeenLastCalledWith({ version: 'officer', at: 1, chosen });
  // What does not hold together begins anew.
  for (const kept of ['x', { version: 'officer', at: 4, chosen }, { at: 0, chosen: [] }])
    expect(readSelfTest(kept)).toEqual(readSelfTest(null));
});
