import rulebook from 'virtual:rulebook';
import plan from 'virtual:workshop';
import { prerenderToNodeStream } from 'react-dom/static';

import { loadLanguage, loadWalk } from '#texts/index.ts';

import { everyPlace, type Language, type Place } from './address/pages.ts';
import { Site } from './Site.tsx';

export { addressOf, languages, upFrom } from './address/pages.ts';

/** A page as it reads before anything is answered: its title, and what stands in its body. */
type Prerendered = { readonly title: string; readonly body: string };

/** The day whose law stands in the pages of the build: the same rules make the same pages. */
export const writtenOn = rulebook.lawCheckedTo;

/** Writes the page at a place, as the build does it. */
export async function prerender(place: Place, language: Language): Promise<Prerendered> {
  await Promise.all([loadLanguage(language), loadWalk(language)]);
  const root = new URL('https://vagval.invalid/');
  const { prelude } = await prerenderToNodeStream(
    <Site {...{ rulebook, root, language, place }} day={writtenOn} restored={undefined} />,
    // Whole, however long: what comes apart is put together by a script that no policy of ours allows.
    { progressiveChunkSize: Infinity },
  );
  let html = '';
  for await (const chunk of prelude) html += String(chunk);
  // React puts the title first, since it knows of no head here.
  const [whole = '', title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return { title, body: html.replace(whole, '') };
}

/** Every page there is. */
export function everyPlaceThereIs(): Place[] {
  return everyPlace(
    rulebook.questions.map(({ id }) => id),
    plan.cards.map(({ id }) => id),
  );
}

/** The pages that are written whole: where people arrive, and where they wait for the next question. */
export function prerenderedPlaces(): Place[] {
  return [
    { page: 'start' },
    ...rulebook.questions.map(({ id }): Place => ({ page: 'question', question: id })),
  ];
}
