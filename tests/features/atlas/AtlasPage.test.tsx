import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';

import { AtlasBook } from '#features/atlas/AtlasBook.tsx';
import { AtlasPage } from '#features/atlas/AtlasPage.tsx';
import { itemsIn } from '#features/atlas/itemsIn.ts';
import { CriterionTree } from '#features/atlas/CriterionTree.tsx';
import { bookLinks } from '#features/atlas/bookLinks.ts';
import { ItemPage } from '#features/atlas/ItemPage.tsx';
import { itemFragment } from '#features/atlas/atlasItem.ts';
import { TurningCases } from '#features/atlas/TurningCases.tsx';
import { createTexts, type Language, loadTexts, type Texts, TextsProvider } from '#texts/index.ts';

import { pageKnowledge as knowledge } from '../../support/pageKnowledge.ts';
import { pagePlan as plan } from '../../support/pagePlan.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';

const asOf = '2026-11-21';
const hrefs = {
  atlas: './atlas',
  back: './back',
  search: './search',
  changes: './about#changes',
  upcoming: (id: string) => `./about#${id}`,
  faq: (id: string) => `./questions#${id}`,
  chapter: (id: string) => `./routes#${id}`,
  card: (id: string) => `./cards/${id}`,
};
const items = itemsIn(rulebook);

beforeAll(async () => {
  for (const language of ['sv', 'en'] as const)
    await loadTexts(language, 'first', 'walk', 'result', 'knowledge', 'atlas', 'cases');
});

function page(shown: string, language: Language = 'sv', withCases = false) {
  return (
    <TextsProvider texts={createTexts(language, rulebook, asOf)}>
      <Suspense>
        <AtlasPage
          {...{ rulebook, knowledge, asOf, shown, hrefs }}
          renderDecision={({ stops }) => <p>{stops.length}</p>}
          renderCases={(item) =>
            withCases && (
              <TurningCases
                {...{ rulebook, item }}
                cards={plan.cards}
                day={asOf}
                cardHref={hrefs.card}
              />
            )
          }
        />
      </Suspense>
    </TextsProvider>
  );
}

const links = bookLinks(rulebook);

/** The page of one thing without what is worked out for all of them. */
function bare(item: (typeof items)[number], texts: Texts) {
  return (
    <TextsProvider texts={texts}>
      <AtlasBook value={{ rulebook, knowledge, links, asOf, hrefs }}>
        <ItemPage item={item} cases={null} />
      </AtlasBook>
    </TextsProvider>
  );
}

async function show(shown: string, language: Language = 'sv', withCases = false) {
  return act(async () => Promise.resolve(render(page(shown, language, withCases))));
}

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test('everything in the rule book has a page: a heading, no placeholder, no id without words, and links that lead both ways', () => {
    const known = new Set(items.map(itemFragment));
    const texts = createTexts(language, rulebook, asOf);
    const leads = new Map<string, ReadonlySet<string>>();
    for (const item of items) {
      const place = itemFragment(item);
      const html = renderToStaticMarkup(bare(item, texts));
      const heading = /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
      expect(heading, place).toMatch(/\S/);
      expect(heading, place).not.toBe(item.id);
      expect(html, place).not.toMatch(/\{\{|undefined|\[object|\]\(term:/);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, place).toBe(ids.length);
      const to = [...html.matchAll(/href="\.\/atlas#([^"]+)"/g)].map(([, found = '']) => found);
      expect(
        to.filter((found) => !known.has(found)),
        place,
      ).toEqual([]);
      leads.set(place, new Set(to));
    }
    const oneWay = [...leads].flatMap(([from, to]) =>
      [...to].filter((place) => leads.get(place)?.has(from) !== true).map((place) => [from, place]),
    );
    expect(oneWay).toEqual([]);
  });
});

test('a rule tells what it does, when, why and for which cases it decides', async () => {
  const cardsOf = plan.cards.filter(({ basis }) => basis !== 'example');
  await show('regel-is-a-purchase', 'sv', true);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Avtalet är ett köp');
  const part = (name: string) => within(screen.getByRole('region', { name }));
  expect(part('Källor').getAllByRole('link').length).toBeGreaterThan(1);
  const cases = part('Verkliga fall').getAllByRole('link');
  expect(cases.length).toBeGreaterThan(3);
  expect(cases.length).toBeLessThanOrEqual(cardsOf.length);
  expect(part('Vad som är bevisat').getAllByRole('listitem').length).toBeGreaterThan(2);
});

test('beside a rule stands what its sources say in our own words, the official page and the day it was read', async () => {
  await show('regel-is-a-purchase');
  const sources = within(screen.getByRole('region', { name: 'Källor' })).getAllByRole('listitem');
  for (const source of sources) {
    expect(source).toHaveTextContent(/Läst \d.*Med våra egna ord, inte källans: \S/);
    expect(within(source).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  }
});

test('a source whose text we have not read says nothing in our words', async () => {
  await show('kalla-lou-1-15');
  expect(screen.getByRole('main')).toHaveTextContent('Med våra egna ord');
  cleanup();
  await show('kalla-iba-molecular');
  expect(screen.getByRole('main')).not.toHaveTextContent('Med våra egna ord');
});

test('an address that nothing stands at says so, with ways on', async () => {
  await show('regel-no-such-rule');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('finns inget');
  const links = within(screen.getByRole('main')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    './back',
    './atlas',
    './about#changes',
  ]);
});

test('the index finds what has all the words, says how many, and says so where there is nothing', async () => {
  await show('');
  const field = screen.getByRole('searchbox');
  await userEvent.type(field, 'troskelvarde kommuner');
  expect(screen.getByText(/träff/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /tröskelvärde för kommuner/ })).toBeInTheDocument();
  await userEvent.clear(field);
  await userEvent.type(field, 'xyzzy');
  expect(screen.getByRole('status')).toHaveTextContent('Inget i regelatlasen');
});

test('from one thing to another focus goes to the heading', async () => {
  const shown = await show('');
  await act(async () => Promise.resolve(shown.rerender(page('vag-tender'))));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('a test that must not be met opens on what makes it fail', async () => {
  const rule = rulebook.routes
    .flatMap(({ excludedBy }) => excludedBy)
    .find(({ when }) => 'not' in when && 'test' in when.not);
  const id =
    rule !== undefined && 'not' in rule.when && 'test' in rule.when.not ? rule.when.not.test : '';
  await show(`regel-${rule?.id ?? ''}`);
  const { fails } = createTexts('sv', rulebook, asOf).test(id);
  const details = screen.getByText(fails, { selector: 'summary' }).closest('details');
  if (details === null) throw new Error(`No test ${id} to open.`);
  details.open = true;
  await act(async () => Promise.resolve(details.dispatchEvent(new Event('toggle'))));
  const test = rulebook.tests.find((one) => one.id === id);
  const expected = renderToStaticMarkup(
    <TextsProvider texts={createTexts('sv', rulebook, asOf)}>
      <AtlasBook value={{ rulebook, knowledge, links, asOf, hrefs }}>
        {test?.fails === undefined ? (
          <CriterionTree criterion={test?.holds ?? { any: [] }} negated />
        ) : (
          <CriterionTree criterion={test.fails} />
        )}
      </AtlasBook>
    </TextsProvider>,
  );
  expect(details.innerHTML).toContain(expected);
});
