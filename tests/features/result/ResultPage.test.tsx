import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { ResultPage } from '#features/result/ResultPage.tsx';
import { type Answers, assess, decidingQuestions, missingQuestions } from '#reasoning/index.ts';
import type { Language } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf, renderWithTexts } from '../../support/renderWithTexts.tsx';
import { nothing, outside, partnership, purchase } from './resultCases.ts';

async function show(answers: Answers, language: Language = 'sv', day = asOf): Promise<void> {
  await renderWithTexts(
    <ResultPage
      rulebook={rulebook}
      answers={answers}
      assessment={assess(rulebook, answers, day)}
      missing={missingQuestions(rulebook, answers, day)}
      deciding={decidingQuestions(rulebook, answers, day)}
      changeHref={(id) => `./change/${id}`}
      reviewHref="./review"
      restartHref="./restart"
    />,
    language,
    day,
  );
}

const headline = (): string | undefined => document.querySelector('h1')?.textContent;

/** The part of the page under a heading. Asking for roles on a page this long takes a second. */
function section(name: string | RegExp): HTMLElement {
  const heading = screen.getByText(name, { selector: 'h2' });
  const part = heading.closest('section');
  expect(part).toHaveAttribute('aria-labelledby', heading.id);
  if (part === null) throw new Error('The heading has no section.');
  return part;
}

describe.each([
  ['decided', partnership, 'Svaren pekar mot ett idéburet offentligt partnerskap', 'Avgjort.'],
  ['provisional', purchase, 'Svaren pekar mot en reserverad upphandling', 'Preliminärt.'],
  ['undecided', nothing, 'Svaren räcker inte för att peka ut en väg', 'Inte avgjort.'],
  ['stopped', outside, 'Svaren pekar mot att ingen av formerna går att använda', 'Stopp.'],
] as const)('a result that is %s', (status, answers, words, certainty) => {
  test('says so in Swedish', async () => {
    expect(assess(rulebook, answers, asOf).status).toBe(status);
    await show(answers);
    expect(headline()).toBe(words);
    expect(screen.getByText(certainty)).toBeInTheDocument();
    expect(document.title).toBe(`Resultat: ${words} – Vägval`);
  });

  test('says so in English', async () => {
    await show(answers, 'en');
    expect(headline()).toMatch(/^The answers /);
    expect(section('Sources')).toBeInTheDocument();
  });

  test('lists every source that it cites', async () => {
    await show(answers);
    const cited = [...document.querySelectorAll('a[href^="#kalla-"]')];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(isDead)).toEqual([]);
  });

  test('has a place for everything in its contents', async () => {
    await show(answers);
    const contents = screen.getByText('På den här sidan').closest('nav');
    const links = [...(contents?.querySelectorAll('a') ?? [])];
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(isDead)).toEqual([]);
  });
});

describe('a recommended route', () => {
  test('is carried by three reasons with the answers behind them', async () => {
    await show(partnership);
    const reasons = within(section('Tre skäl bär svaret')).getAllByRole('listitem');
    expect(reasons).toHaveLength(3);
    expect(reasons[0]).toHaveTextContent(/Du svarade:.*Vems verksamhet.*Bådas/);
  });

  test('says what must be in place, by when', async () => {
    await show(partnership);
    const place = within(section('Det här ska vara på plats'));
    expect(place.getByRole('heading', { name: 'Före beslutet' })).toBeInTheDocument();
    expect(place.getAllByRole('heading', { level: 4 }).length).toBeGreaterThan(2);
  });

  test('says that the case has several parts', async () => {
    await show(partnership);
    expect(section('Ärendet har flera delar')).toBeInTheDocument();
  });

  test('tells the routes that fall on the same rule together', async () => {
    await show(partnership);
    const closed = within(section('De andra vägarna')).getByRole('heading', {
      name: /Direktupphandling, reserverad upphandling, .* Uteslutna/,
    });
    expect(closed).toBeInTheDocument();
  });

  test('warns of the signs of a purchase', async () => {
    await show(purchase);
    expect(section('Tecken på köp i dina svar')).toHaveTextContent('ett pris per enhet');
  });

  test('says what each answer to an open question would lead to', async () => {
    await show(purchase);
    const find = section('Ta reda på');
    expect(find).toHaveTextContent('Kan ändra vägen');
    expect(find).toHaveTextContent(/Om ”Nej, alla leverantörer ska kunna delta”.*Annonserad/);
    expect(within(find).getAllByRole('link', { name: /^Svara på frågan/ })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('./change/'),
    );
  });

  test('says when a limit is calculated, and where to check it', async () => {
    await show(purchase);
    expect(section('Ett belopp är beräknat')).toHaveTextContent('Upphandlingsmyndigheten');
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
  expect(section('Vägen ut')).toBeInTheDocument();
});

test('when undecided, it lists the routes still open', async () => {
  await show(nothing);
  expect(section('Sex vägar är öppna')).toHaveTextContent('Inte avgjord');
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

test('it says which rule book and law it follows, and that it decides nothing', async () => {
  await show(partnership);
  const sources = section('Källor');
  expect(sources).toHaveTextContent(rulebook.hash);
  expect(sources).toHaveTextContent(rulebook.version);
  expect(sources).toHaveTextContent('inte ett beslut');
});

/** A link on the page that leads nowhere on it. */
function isDead(link: Element): boolean {
  return document.querySelector(link.getAttribute('href') ?? '') === null;
}

/** Opens the details that a text is the summary of, also where the document does not tell it. */
async function open(text: HTMLElement | undefined): Promise<void> {
  const details = text?.closest('details');
  if (text === undefined || details === null || details === undefined)
    throw new Error('Nothing to open.');
  if (!details.open) await userEvent.click(text);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}
