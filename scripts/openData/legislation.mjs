/**
 * @typedef {{ work: string, title: string, number?: string | undefined, pinpoint: string, grade: string, address: string, read: string, validFrom?: string | undefined, validTo?: string | undefined }} Place
 * @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} Says
 */

const types = /** @type {Readonly<Record<string, string>>} */ ({
  statute: 'Legislation',
  'case-law': 'LegalCase',
});

/**
 * The works that the rule book rests on, as JSON-LD of schema.org; each names its places. An act of the Union is
 * known by its ELI, any other by the address of its official page.
 * @param {Readonly<Record<string, Place>>} sources
 * @param {Says} says What the places say in our own words, by language.
 */
export function legislation(sources, says) {
  /** @type {Map<string, [string, Place][]>} */
  const works = new Map();
  for (const entry of Object.entries(sources))
    works.set(entry[1].work, [...(works.get(entry[1].work) ?? []), entry]);
  return {
    '@context': 'https://schema.org',
    '@graph': [...works].map(([id, places]) => workOf(id, places, says)),
  };
}

/**
 * @param {string} id
 * @param {[string, Place][]} places
 * @param {Says} says
 */
function workOf(id, places, says) {
  const [[, first]] = /** @type {[[string, Place]]} */ (/** @type {unknown} */ (places));
  const url = first.address.replace(/#.*/, '');
  const isUnion = url.includes('/eli/');
  return {
    '@type': types[first.grade] ?? 'CreativeWork',
    '@id': url,
    identifier: id,
    name: first.title,
    inLanguage: 'sv',
    ...(first.number !== undefined && { legislationIdentifier: first.number }),
    ...(types[first.grade] === 'Legislation' && {
      legislationJurisdiction: isUnion ? 'EU' : 'SE',
    }),
    hasPart: places.map(([place, { pinpoint, address, read, validFrom, validTo }]) => ({
      '@type': types[first.grade] ?? 'CreativeWork',
      '@id': `${url}#${place}`,
      identifier: place,
      name: pinpoint,
      url: address,
      sdDatePublished: read,
      ...abstractOf(place, says),
      ...(validFrom !== undefined && { temporalCoverage: `${validFrom}/${validTo ?? '..'}` }),
    })),
  };
}

/**
 * @param {string} place
 * @param {Says} says
 */
function abstractOf(place, says) {
  const abstract = Object.entries(says).flatMap(([language, words]) =>
    words[place] === undefined ? [] : [{ '@language': language, '@value': words[place] }],
  );
  return abstract.length === 0 ? {} : { abstract };
}
