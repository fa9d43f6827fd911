import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';

import faqWords from '#locales/sv/faq.json' with { type: 'json' };
import { AboutRulesPage } from '#features/knowledge/AboutRulesPage.tsx';
import { CommonQuestions } from '#features/knowledge/CommonQuestions.tsx';
import { GlossaryPage } from '#features/knowledge/GlossaryPage.tsx';
import { QuestionsPage } from '#features/knowledge/QuestionsPage.tsx';
import { RoutesPage } from '#features/knowledge/RoutesPage.tsx';
import { SearchPage } from '#features/knowledge/SearchPage.tsx';

import { loadTexts } from '#texts/index.ts';

import { kronor } from '../../support/lawAmount.ts';
import { pageKnowledge as knowledge } from '../../support/pageKnowledge.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';

const given = { rulebook, knowledge, backHref: './back' };
const hrefs = {
  question: (id: string) => `./question/${id}`,
  faq: (id: string) => `./questions#${id}`,
  term: (id: string) => `./glossary#${id}`,
  chapter: (id: string) => `./routes#${id}`,
  upcoming: (id: string) => `./about#lag-${id}`,
  notCovered: (id: string) => `./about#utanfor-${id}`,
  work: (id: string) => `./about#verk-${id}`,
  page: (id: string) => `./${id}`,
  paper: (id: string) => `./papers/${id}`,
  atlas: (kind: string, id: string) => `./atlas#${kind}-${id}`,
};
const pages = {
  about: <AboutRulesPage {...given} asOf="2026-11-21" atlas="./atlas" atlasHref={hrefs.atlas} />,
  glossary: <GlossaryPage {...given} />,
  questions: <QuestionsPage {...given} questionHref={hrefs.question} />,
  routes: <RoutesPage {...given} />,
};

beforeEach(async () => {
  await Promise.all(
    (['sv', 'en'] as const).map(async (language) =>
      loadTexts(language, 'first', 'walk', 'result', 'papers', 'knowledge', 'cases', 'search'),
    ),
  );
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(Object.entries(pages))(
    'the page %s shows words and no placeholders or ids',
    async (_, page) => {
      await renderWithLaw(page, language);
      const text = screen.getByRole('main').textContent;
      expect(text).not.toMatch(/\{\{|undefined|\[object|term:/);
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/\S/);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});

test('about the rules tells version, hash, days and every source with the day it was read', async () => {
  await renderWithLaw(pages.about);
  const page = screen.getByRole('main');
  expect(page).toHaveTextContent(rulebook.version);
  expect(page).toHaveTextContent(rulebook.hash);
  for (const { address } of Object.values(rulebook.sources).filter(
    ({ confidence }) => confidence === 'C',
  ))
    expect(
      page.querySelector(`[aria-labelledby="obekraftat"] a[href="${address}"]`),
    ).not.toBeNull();
  const works = new Set(Object.values(rulebook.sources).map(({ work }) => work));
  expect(page.querySelectorAll('.works > li')).toHaveLength(works.size);
  expect(page.querySelectorAll('.works .cite > li')).toHaveLength(
    Object.keys(rulebook.sources).length,
  );
});

test('about the rules tells each law on its way: its stage, the day it was read, what it touches and where to read on', async () => {
  await renderWithLaw(pages.about);
  const region = within(screen.getByRole('region', { name: 'Lag på väg' }));
  expect(region.getAllByRole('heading', { level: 3 })).toHaveLength(knowledge.upcoming.length);
  for (const { id, links } of knowledge.upcoming) {
    const part = document.getElementById(`lag-${id}`);
    expect(part).toHaveTextContent(/Läget den 29\snovember\s2026\./);
    expect(part).toHaveTextContent(/Rör (villkor|vägar|områden|belopp|källor): /);
    expect(part?.querySelectorAll('li > a[href^="https://"]')).toHaveLength(links.length);
  }
  expect(document.getElementById('lag-private-providers')).toHaveTextContent(
    /Rör villkor: ”.+”\. Rör källor: KL 10\skap\. 7–9\s§§\./,
  );
  expect(document.getElementById('lag-block-exemption')).toHaveTextContent(
    /Dagens regler upphör efter den 31\sdecember\s2026\./,
  );
});

test('about the rules names what is not examined, each with where to go', async () => {
  await renderWithLaw(pages.about);
  const region = within(screen.getByRole('region', { name: 'Det här prövar Vägval inte' }));
  expect(region.getAllByRole('heading', { level: 3 })).toHaveLength(knowledge.notCovered.length);
  expect(region.getAllByRole('link')).toHaveLength(
    knowledge.notCovered.flatMap(({ links }) => links).length,
  );
});

test('a search finds law on its way and what is not examined', async () => {
  await renderWithLaw(<SearchPage {...given} hrefs={hrefs} />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('searchbox'), 'innovationspartnerskap');
  const found = () => within(screen.getByRole('main')).getAllByRole('listitem')[0];
  expect(found()).toHaveTextContent('Prövas inte av Vägval');
  expect(within(found() as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    './about#utanfor-innovation-partnership',
  );
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'ny gruppundantagsförordning');
  expect(within(found() as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    './about#lag-block-exemption',
  );
});

test('about the rules tells each calculated amount with its margin', async () => {
  await renderWithLaw(pages.about);
  const calculated = Object.values(rulebook.figures).flatMap(({ periods }) =>
    periods.filter((period) => period.calculated === true),
  );
  const shown = document.querySelectorAll('[aria-labelledby="belopp"] > dl > div');
  expect(shown).toHaveLength(calculated.length);
  const least = kronor(calculated[0]?.band?.from ?? 0).replace(' kronor', '');
  expect(shown[0]).toHaveTextContent(least);
});

test('the glossary shows the words that hold what is written, and says how many', async () => {
  await renderWithLaw(pages.glossary);
  const field = screen.getByLabelText('Visa ord som innehåller');
  await userEvent.type(field, 'stöd  betydelse');
  const shown = screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(shown).toContain('Stöd av mindre betydelse (de minimis)');
  expect(shown.length).toBeLessThan(rulebook.terms.length / 4);
  expect(screen.getByText(`${shown.length} ord visas.`)).toBeInTheDocument();
  await userEvent.type(field, ' xyz');
  expect(screen.getByText(/^Inget ord passar/)).toBeInTheDocument();
});

test('every term of the glossary stands under its letter, with an anchor', async () => {
  await renderWithLaw(pages.glossary);
  for (const { id } of rulebook.terms) expect(document.getElementById(id)).not.toBeNull();
  const headings = screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent);
  expect(headings).toEqual(headings.toSorted(new Intl.Collator('sv').compare));
  expect(headings.at(-1)).toBe('Ö');
});

test('every common question has an answer, a source and the questions where it helps', async () => {
  await renderWithLaw(pages.questions);
  for (const { id, sources, askedAt } of knowledge.faqs) {
    const section = document.getElementById(id);
    expect(section?.querySelectorAll('.cite > li')).toHaveLength(sources.length);
    expect(section?.querySelectorAll('a[href^="./question/"]')).toHaveLength(askedAt.length);
  }
});

test('a question of the walk shows the common questions that arise there, and no other', async () => {
  await renderWithLaw(
    <CommonQuestions
      {...{ rulebook, knowledge }}
      side="organisation"
      question="own-contribution"
      agreementHref="./a"
    />,
  );
  expect(document.querySelector('a[href="./a"]')).toBeNull();
  const helps = knowledge.faqs.filter(({ askedAt }) => askedAt.includes('own-contribution'));
  expect(helps.length).toBeGreaterThan(0);
  expect(screen.getAllByRole('group')).toHaveLength(helps.length);
  expect(screen.getByText(/Måste organisationen bidra med pengar/)).toBeInTheDocument();
});

test('what only the other side asks is left out, and what both ask speaks to neither', async () => {
  const show = async (side: 'authority' | 'organisation'): Promise<string> => {
    const { unmount } = await renderWithLaw(
      <CommonQuestions
        {...{ rulebook, knowledge, side }}
        question="contract-value"
        agreementHref="./a"
      />,
    );
    const text = document.body.textContent;
    unmount();
    return text;
  };
  expect(await show('authority')).toMatch(/Får vi göra som vi vill(?!.*Hur mycket kan vi söka)/);
  expect(await show('organisation')).toMatch(
    /^(?!.*Får vi göra som vi vill).*Hur mycket kan vi söka/,
  );
  const words: Readonly<Record<string, { question: string; answer: string }>> = faqWords;
  const both = knowledge.faqs.filter(({ side }) => side === undefined);
  const speaking = both.filter(({ id }) =>
    /(?<!\p{L})(?:vi|oss|vår[at]?|ni|ert?|era)(?!\p{L})/iu.test(
      `${words[id]?.question} ${words[id]?.answer}`,
    ),
  );
  expect(speaking.map(({ id }) => id)).toEqual([]);
});

test('where an agreement is to be renewed the help leads to the page that reads it', async () => {
  const renewed = Object.keys(knowledge.derived.renewal.set);
  expect(renewed).toHaveLength(1);
  await renderWithLaw(
    <CommonQuestions
      {...{ rulebook, knowledge }}
      side="authority"
      question={renewed[0] ?? ''}
      agreementHref="./a"
    />,
  );
  expect(document.querySelectorAll('a[href="./a"]')).toHaveLength(1);
});

test('a search finds by the beginning of a word, tells how many and leads there', async () => {
  await renderWithLaw(<SearchPage {...given} hrefs={hrefs} />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('searchbox'), 'alings');
  expect(screen.getByRole('status')).toHaveTextContent(/träff/);
  const [first] = screen.getAllByText('Verkligt fall');
  expect(first?.parentElement).toHaveTextContent(/Alingsås: driften/);
  expect(
    within(first?.parentElement as HTMLElement).getAllByRole('link', { hidden: true }).length,
  ).toBeGreaterThan(0);
});

test('a search says how it read what is misspelled, and offers the nearest where nothing fits', async () => {
  await renderWithLaw(<SearchPage {...given} hrefs={hrefs} />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('searchbox'), 'upphandlng');
  expect(screen.getByRole('status')).toHaveTextContent(
    /^Vi läste det som ”upphandling”\. \d+ träffar/,
  );
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'xqzwp');
  expect(screen.getByRole('status')).toHaveTextContent(/^Inget hittades\./);
  expect(screen.queryAllByRole('listitem').length).toBeLessThanOrEqual(5);
});

test('an English search finds the works by their Swedish names, told apart as Swedish', async () => {
  await renderWithLaw(<SearchPage {...given} hrefs={hrefs} />, 'en');
  await userEvent.setup().type(screen.getByRole('searchbox'), 'kommunallag');
  expect(screen.getAllByRole('link', { name: /^Kommunallag/ })[0]).toHaveAttribute('lang', 'sv');
});
