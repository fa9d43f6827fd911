import type { Rulebook } from '#rulebook/index.ts';
import { createSearch, type Search } from '#search/index.ts';
import { loadTexts, type Texts } from '#texts/index.ts';

/** Fetches the words of a search, and makes the service areas ready to be searched. */
export async function searchAreas(
  { areas }: Rulebook,
  { language, area, areaGroup, searchWords }: Texts,
): Promise<Search> {
  await loadTexts(language, 'search');
  const words = searchWords();
  return createSearch(
    areas.map(({ id, group }) => ({
      id,
      title: area(id).name,
      also: words.areas[id] ?? '',
      text: areaGroup(group),
    })),
    { language, atLeast: 0.3 },
  );
}

/** The same for the CPV codes of the areas: by their names, and by the areas they are usual for. */
export async function searchCodes(
  { areas }: Rulebook,
  { language, area, code: nameOf, searchWords }: Texts,
): Promise<Search> {
  await loadTexts(language, 'search');
  const words = searchWords();
  const all = [...new Set(areas.flatMap(({ codes }) => codes))];
  return createSearch(
    all.map((code) => {
      const usual = areas.filter(({ codes }) => codes.includes(code)).map(({ id }) => id);
      return {
        id: code,
        title: `${code} ${nameOf(code) ?? ''}`,
        text: usual.map((id) => `${area(id).name} ${words.areas[id] ?? ''}`).join(' '),
      };
    }),
    { language, atLeast: 0.3 },
  );
}
