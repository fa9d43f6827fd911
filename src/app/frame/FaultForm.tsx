import { type Page, pathOf } from '#app/address/pages.ts';
import { readingPages } from '#app/address/readingPages.ts';
import { urlOf } from '#app/address/urlOf.ts';
import { usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useHash } from '#app/tab/useHash.ts';
import { FaultReport } from '#features/fault/FaultReport.tsx';
import { plain, type Texts, useTexts } from '#texts/index.ts';

/** A report of a fault on the page shown. Nothing of a case goes into it: its title and what stands after # may hold one. */
export function FaultForm() {
  const { rulebook, baseUrl } = useSite();
  const { shown } = usePages();
  const { language, local } = useSettings();
  const texts = useTexts();
  const [place] = useHash();
  const path = pathOf(shown, language);
  const item = shown.page === 'atlas' && place !== '' ? place : undefined;
  // A file on somebody's disk has an address that tells of them.
  const address = /^https?:$/.test(baseUrl.protocol) ? urlOf(baseUrl, path) : `/${path}`;
  return (
    <FaultReport
      place={{
        page: nameOf(shown, texts),
        address: item === undefined ? address : `${address}#${item}`,
        item,
        version: rulebook.version,
        hash: rulebook.hash,
      }}
      contact={local.kind === 'read' ? local.rules.contact : undefined}
    />
  );
}

/** What a page is called, by words that are the same for everyone; the address tells of the others. */
function nameOf(shown: Page, { t, question }: Texts): string | undefined {
  if (shown.page === 'question') return plain(question(shown.question).question);
  if (shown.page === 'start') return t(($) => $.site.name);
  const { page } = shown;
  if (page === 'accessibility' || page === 'privacy' || page === 'local')
    return t(($) => $.site[page]);
  const reading = readingPages.find((one) => one === page);
  return reading === undefined ? undefined : t(($) => $.site.pages[reading]);
}
