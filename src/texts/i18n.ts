import { createInstance } from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import first from 'virtual:first-words/sv';
import stages from '#locales/sv/stages.json';
import ui from '#locales/sv/ui.json';

import type { Language } from './language.ts';
import { type Group, namespaces } from './namespaces.ts';
import { safeName } from './safeName.ts';
import type { Words } from './words.ts';

/** Every file of words but those that are here from the start, or that are no namespace. */
const files = import.meta.glob<object>(
  [
    '/locales/*/**/*.json',
    '!/locales/sv/{ui,stages}.json',
    '!/locales/*/{addresses,failure,scorm}.json',
  ],
  { import: 'default' },
);

async function read(language: string, namespace: string): Promise<object | undefined> {
  if (namespace === 'first') return (await import('virtual:first-words/en')).default;
  const whole = `/locales/${language}/${namespace}`;
  const parts = Object.entries(files).filter(
    ([file]) => file === `${whole}.json` || file.startsWith(`${whole}/`),
  );
  const read = await Promise.all(parts.map(async ([, fetched]) => fetched()));
  if (parts.length === 0) return undefined;
  return Object.fromEntries(read.flatMap((part) => Object.entries(part)));
}

/** The words of the tool in every language, as far as they have been fetched. */
export const i18n = createInstance();
void i18n.use(resourcesToBackend(read)).init({
  lng: 'sv',
  // What a language does not say has not been fetched yet; no language stands in for another.
  fallbackLng: false,
  load: 'currentOnly',
  lowerCaseLng: true,
  ns: ['ui'],
  defaultNS: 'ui',
  // To a page they are one: what it asks for says which of them are there.
  fallbackNS: ['walk', 'result'],
  resources: { sv: { ui, stages, first } },
  partialBundledLanguages: true,
  initAsync: false,
  // React and the writers of papers escape; here only names from outside are made safe.
  interpolation: { escape: safeName },
});

/** What the words of lätt svenska are kept under: a layer over Swedish. */
export const easySwedish = 'sv-easy';
/** What words are kept under: a language, or the layer of lätt svenska. */
type Spoken = Language | typeof easySwedish;

/** Fetches groups of words; those that are there are not fetched again, and what failed is tried anew. */
export async function loadTexts(language: Spoken, ...wanted: readonly Group[]): Promise<void> {
  const missing = missingOf(language, wanted);
  if (missing.length === 0) return;
  await i18n.reloadResources([language], missing);
  const failed = missingOf(language, wanted);
  if (failed.length > 0)
    throw new Error(`The words of "${language}" could not be fetched: ${failed.join(', ')}.`);
}

/** Whether groups of words are there. */
export function areLoaded(language: Spoken, wanted: readonly Group[]): boolean {
  return missingOf(language, wanted).length === 0;
}

function missingOf(language: Spoken, wanted: readonly Group[]): string[] {
  return wanted
    .flatMap((group): readonly string[] => namespaces[group])
    .filter((namespace) => !i18n.hasResourceBundle(language, namespace));
}

/** All the words of a namespace, once they have been fetched. */
export function wordsOf<N extends keyof Words>(
  language: Language,
  namespace: N,
): Words[N] | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-return -- our own files; tests hold them to their form
  return i18n.getResourceBundle(language, namespace);
}

/** What lätt svenska says in its own way of a namespace, once it has been fetched. */
export function easyWordsOf(namespace: keyof Words): unknown {
  return i18n.getResourceBundle(easySwedish, namespace);
}
