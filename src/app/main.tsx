import './styles/index.css';

import { createRoot, hydrateRoot } from 'react-dom/client';

import { loadLanguage, loadWalk } from '#texts/index.ts';

import { isSameLaw } from './isSameLaw.ts';
import { tabCaseKey } from './keepTabCase.ts';
import { placeAt } from './place.ts';
import type { RestoredCase } from './restoreTabCase.ts';
import { shippedRulebook as rulebook } from './shippedRulebook.ts';
import { Site } from './Site.tsx';
import { siteRoot } from './siteRoot.ts';
import { today } from './today.ts';
import { toOpenLinks } from './toOpenLinks.ts';

const container = document.getElementById('root');
// Not awaited here: what is fetched meanwhile may need this very file to be done.
if (container !== null) void open(container);

async function open(container: HTMLElement): Promise<void> {
  const root = siteRoot();
  const isLink = toOpenLinks(root);
  // A link pasted where Vägval is open already changes only what stands after #.
  window.addEventListener('hashchange', () => {
    if (toOpenLinks(root)) window.dispatchEvent(new PopStateEvent('popstate'));
  });
  const first = placeAt(window.location.pathname.slice(root.pathname.length));
  const asked = first?.language ?? 'sv';
  const [restored, language] = await Promise.all([
    restoredCase(),
    // Swedish is there from the start: better that than a white page.
    loadLanguage(asked).then(
      () => asked,
      () => 'sv' as const,
    ),
  ]);
  const day = today();
  const firstQuestion = rulebook.questions[0]?.id;
  const site = <Site {...{ rulebook, root, language, day, restored }} place={first?.place} />;
  const writtenOn = container.dataset['writtenOn'];
  const isWritten =
    writtenOn !== undefined && !isLink && language === asked && isSameLaw(rulebook, writtenOn, day);
  if (isWritten && restored === undefined) {
    const isLater = first?.place.page === 'question' && first.place.question !== firstQuestion;
    // A page that is there already is not taken away while its words are fetched.
    if (isLater) await loadWalk(language).catch(() => undefined);
    hydrateRoot(container, site);
  } else {
    // Each page brings its own title; the one of the file would stand before it.
    document.querySelector('title')?.remove();
    createRoot(container).render(site);
  }
  delete document.documentElement.dataset['kept'];
  // What comes next is fetched while the first page is read.
  loadWalk(language).catch(() => undefined);
}

/** What this tab held before it was reloaded. To read it takes more than a new case needs. */
async function restoredCase(): Promise<RestoredCase | undefined> {
  const storage = (): Storage => window.sessionStorage;
  try {
    if (storage().getItem(tabCaseKey) === null) return undefined;
    const { restoreTabCase } = await import('./restoreTabCase.ts');
    return restoreTabCase(rulebook, storage);
  } catch {
    return undefined;
  }
}
