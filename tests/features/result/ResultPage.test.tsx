import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { assess } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { nothing, outside, partnership, purchase } from './resultCases.ts';
import { isDead, section, showResult as show } from './showResult.tsx';

const headline = (): string | undefined => document.querySelector('.opening .lead')?.textContent;

describe.each([
  [
    'decided',
    partnership,
    'Svaren pekar mot ett idéburet offentligt partnerskap',
    'Avgjort utifrån dina svar.',
  ],
  ['provisional', purchase, 'Det hänger på om den enskilde väljer utförare', 'Inte avgjort.'],
  ['undecided', nothing, 'Det hänger på vems verksamheten är', 'Inte avgjort.'],
  ['stopped', outside, 'Enligt svaren går ingen av formerna att använda', 'Stopp.'],
] as const)('a result that is %s', (status, answers, words, certainty) => {
  test('says so in Swedish, lists every source that it cites and has a place for all its contents', async () => {
    expect(assess(rulebook, answers, asOf).status).toBe(status);
    await show(answers);
    expect(headline()).toBe(words);
    expect(screen.getByText(certainty, { selector: 'strong' })).toBeInTheDocument();
    expect(document.title).toBe(`Allt på en sida: ${words} – Vägval`);

    const cited = [...document.querySelectorAll('a[href^="#kalla-"]')];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(isDead)).toEqual([]);

    const contents = screen.getByText('På den här sidan').closest('nav');
    const links = [...(contents?.querySelectorAll('a') ?? [])];
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(isDead)).toEqual([]);
  });

  test('says so in English', async () => {
    await show(answers, 'en');
    expect(headline()).toMatch(/^(The answers|According to the answers,|It depends on) /);
    expect(section('Sources')).toBeInTheDocument();
  });
});

// A page this long takes its time to be made: what is said of one case is looked for on one page.
describe('a recommended route', () => {
  test('is told with its reasons, what must be in place, and what closes the others', async () => {
    await show(partnership);
    const reasons = within(section('Svaret bygger på åtta skäl')).getAllByRole('listitem');
    expect(reasons).toHaveLength(8);
    expect(reasons[0]).toHaveTextContent(
      /Du svarade:.*Skyldig att utföra.*Nej, den kan som mest bli skyldig att betala tillbaka pengar/,
    );
    // Only the few answers that decide a reason.
    const given = [...document.querySelectorAll('.given dl')].map((list) => list.children.length);
    expect(given.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...given)).toBeLessThanOrEqual(3);
    expect(Math.min(...given)).toBeGreaterThan(0);

    const place = within(section('Det här krävs'));
    expect(place.getByRole('heading', { name: 'Före beslutet' })).toBeInTheDocument();
    expect(place.getAllByRole('heading', { level: 4 }).length).toBeGreaterThan(2);
    expect(section('Ärendet har flera delar')).toBeInTheDocument();

    // The routes that fall on the same rule are told together.
    const closed = within(section('De andra vägarna')).getByRole('heading', {
      name: /Direktupphandling, reserverad upphandling, .* Uteslutna/,
    });
    expect(closed).toBeInTheDocument();

    const sources = section('Källor');
    expect(sources).toHaveTextContent(rulebook.hash);
    expect(sources).toHaveTextContent(rulebook.version);
    expect(sources).toHaveTextContent('inte ett beslut');
  });

  test('that is a purchase comes with its signs, its calculated limit, and the places of each work in order', async () => {
    await show(purchase);
    expect(section('Tecken på köp, och annat att tänka på')).toHaveTextContent(
      'ett pris per enhet',
    );
    expect(section('Ett belopp är beräknat')).toHaveTextContent('Upphandlingsmyndigheten');
    const places = [...section('Källor').querySelectorAll('.pinpoints')].map((list) =>
      [...list.querySelectorAll('.law')].map(({ textContent }) => textContent),
    );
    const natural = new Intl.Collator('sv', { numeric: true });
    expect(places.some((list) => list.length > 1)).toBe(true);
    for (const list of places) expect(list).toEqual(list.toSorted(natural.compare));
  });

  test('says nothing of calculated limits when the announced one is known', async () => {
    await show(purchase, 'sv', '2025-06-01');
    expect(screen.queryByText(/beräknat/, { selector: 'h2' })).not.toBeInTheDocument();
  });
});

test('when stopped, it says which rule closes and what the way out is', async () => {
  await show(outside);
  expect(section('Därför är alla vägar stängda')).toHaveTextContent(
    'Insatsen är ingen uppgift för myndigheten',
  );
  expect(section('Vad ni kan göra i stället')).toBeInTheDocument();
});

test('when undecided, it lists the routes still open', async () => {
  await show(nothing);
  const openRoutes = section(/ vägar är öppna$/);
  expect(openRoutes).toHaveTextContent('Inte avgjord');
  const { routes } = assess(rulebook, nothing, asOf);
  expect(within(openRoutes).getAllByRole('heading', { level: 3 })).toHaveLength(
    Object.values(routes).filter(({ verdict }) => verdict !== 'excluded').length,
  );
});

test('a source that did not apply on the day says so', async () => {
  await show(purchase, 'sv', '2021-06-01');
  expect(section('Källor')).toHaveTextContent('alltså inte den dag du prövar');
});

test('the whole argument opens down to the answers', async () => {
  await show(partnership);
  const tree = section('Hela resonemanget, väg för väg');
  await open(within(tree).getByText(/^Idéburet offentligt partnerskap/));
  await open(within(tree).getByText('Avtalet är ett köp'));
  await open(within(tree).getAllByText(/^Avtalet är inget köp/)[0]);
  await open(within(tree).getAllByText(/ingen prestation av direkt ekonomiskt intresse/)[0]);
  expect(tree).toHaveTextContent(/Vems verksamhet: Bådas/);
});

/** Opens the details that a text is the summary of, also where the document does not tell it. */
async function open(text: HTMLElement | undefined): Promise<void> {
  const details = text?.closest('details');
  if (text === undefined || details === null || details === undefined)
    throw new Error('Nothing to open.');
  if (!details.open) await userEvent.click(text);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

test('what a link leads to is opened, also where it is folded', async () => {
  await show(partnership);
  const folded = section('Källor').querySelector('details');
  const source = folded?.querySelector('[id^="kalla-"]')?.id ?? '';
  expect(folded).not.toHaveAttribute('open');
  fireEvent.click(document.querySelector(`a[href="#${source}"]`) ?? document.body);
  expect(folded).toHaveAttribute('open');
});

test('all that is folded is opened for print, and folded again', async () => {
  await show(purchase);
  const isOpen = (details: HTMLDetailsElement): boolean => details.open;
  const folded = (): HTMLDetailsElement[] => [
    ...document.querySelectorAll<HTMLDetailsElement>('main details'),
  ];
  expect(folded().some(isOpen)).toBe(false);
  fireEvent(window, new Event('beforeprint'));
  expect(
    folded()
      .filter((details) => details.dataset['print'] === undefined)
      .every(isOpen),
  ).toBe(true);
  expect(section('Hela resonemanget, väg för väg')).toHaveTextContent('Avtalet är ett köp');
  fireEvent(window, new Event('afterprint'));
  expect(folded().some(isOpen)).toBe(false);
});
