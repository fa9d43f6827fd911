import type { Page } from '@playwright/test';

import type { Page as SitePage } from '#app/address/pages.ts';
import swedish from '#locales/sv/addresses.json' with { type: 'json' };

import { expect } from './test.ts';
import {
  addressIn,
  cardIn,
  explainedIn,
  type Language,
  paperIn,
  questionIds,
  questionIn,
} from './words.ts';

const papers = Object.keys(swedish.paper) as (keyof typeof swedish.paper)[];

const parts = Object.keys(swedish.explained) as (keyof typeof swedish.explained)[];

/** A card like the others. */
export const someCard = 'alingsas-ginstgarden-2016';

/** The addresses of every kind of page there is; of the cards one stands for all. */
export function everyPage(
  language: Language,
): Readonly<Record<SitePage['page'], readonly string[]>> {
  const at = (page: Parameters<typeof addressIn>[1]): string[] => [addressIn(language, page)];
  return {
    start: at('start'),
    question: questionIds.map((id) => questionIn(language, id)),
    review: at('review'),
    result: at('result'),
    explained: parts.map((id) => explainedIn(language, id)),
    case: at('case'),
    'second-reading': at('second-reading'),
    agreements: at('agreements'),
    presenter: at('presenter'),
    save: at('save'),
    open: at('open'),
    papers: at('papers'),
    paper: papers.map((id) => paperIn(language, id)),
    search: at('search'),
    questions: at('questions'),
    routes: at('routes'),
    glossary: at('glossary'),
    'about-rules': at('about-rules'),
    atlas: at('atlas'),
    local: at('local'),
    accessibility: at('accessibility'),
    privacy: at('privacy'),
    organisation: at('organisation'),
    readiness: at('readiness'),
    compare: at('compare'),
    dates: at('dates'),
    agreement: at('agreement'),
    cards: at('cards'),
    card: [cardIn(language, someCard)],
    workshop: at('workshop'),
    vote: at('vote'),
    'self-test': at('self-test'),
  };
}

const { paper: _papers, ...otherKinds } = everyPage('sv');
/** A page of each kind, and of each kind of question; of the papers one that every case has. */
export const ofEachKind: readonly string[] = [
  ...new Set([
    ...Object.values(otherKinds).flatMap(([first]) => first ?? []),
    ...['authority', 'counterpart', 'service-area', 'cpv', 'contract-value', 'term-years'].map(
      (id) => questionIn('sv', id),
    ),
    paperIn('sv', 'memo'),
    ...(['whole', 'risk'] as const).map((part) => explainedIn('sv', part)),
  ]),
];

/** Goes on to another page as Back and Forward do, without fetching the site anew. */
export async function goOn(page: Page, address: string): Promise<void> {
  const before = await page.locator('#rubrik').textContent();
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${address}`);
  await expect(page.locator('#rubrik')).not.toHaveText(before ?? '');
  await expect(page.locator('#rubrik')).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(`/${address}`);
}
