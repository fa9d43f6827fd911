import type { Rulebook } from '#rulebook/index.ts';
import { createSearch, type Search } from '#search/index.ts';
import { loadSearchWords, searchWordsOf, type Texts } from '#texts/index.ts';

/** Fetches the words of a search, and makes the service areas ready to be searched. */
export async function searchAreas(
  { areas }: Rulebook,
  { language, area, areaGroup }: Texts,
): Promise<Search> {
  await loadSearchWords(language);
  const words = searchWordsOf(language);
  return createSearch(
    areas.map(({ id, group }) => ({
      id,
      title: area(id).name,
      also: words?.areas[id] ?? '',
      text: areaGroup(group),
    })),
    { language, atLeast: 0.3 },
  );
}
