import rulebook from 'virtual:rulebook';
import plan from 'virtual:workshop';
import { prerenderToNodeStream } from 'react-dom/static';

import { loadTexts } from '#texts/index.ts';

import { everyPage, type Language, type Page } from './address/pages.ts';
import { App } from './App.tsx';

export { languages, pathOf, pathToRoot } from './address/pages.ts';

/** A page as it reads before anything is answered: its title, and what stands in its body. */
type Prerendered = { readonly title: string; readonly body: string };

/** The day whose law stands in the pages of the build: the same rules make the same pages. */
export const writtenOn = rulebook.lawCheckedTo;

/** Writes a page, as the build does it. */
export async function prerender(page: Page, language: Language): Promise<Prerendered> {
  await loadTexts(language, 'first', 'walk');
  const baseUrl = new URL('https://vagval.invalid/');
  const { prelude } = await prerenderToNodeStream(
    <App {...{ rulebook, baseUrl, language }} opened={page} day={writtenOn} restored={undefined} />,
    // Whole, however long: what comes apart is put together by a script that no policy of ours allows.
    // A page that only a browser can make is left to it, with the title that the file has.
    { progressiveChunkSize: Infinity, onError: () => undefined },
  );
  let html = '';
  for await (const chunk of prelude) html += String(chunk);
  // React puts the title first, since it knows of no head here.
  const [whole = '', title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return { title, body: html.replace(whole, '') };
}

/** Every page there is. */
export function everyPageThereIs(): Page[] {
  return everyPage(
    rulebook.questions.map(({ id }) => id),
    plan.cards.map(({ id }) => id),
  );
}

/** The pages that are written whole: where people arrive, where they wait for the next question, and the statement. */
export function prerenderedPages(): Page[] {
  return [
    { page: 'start' },
    { page: 'accessibility' },
    ...rulebook.questions.map(({ id }): Page => ({ page: 'question', question: id })),
  ];
}
