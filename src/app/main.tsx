import './styles/index.css';

import { createRoot, hydrateRoot } from 'react-dom/client';

import { loadLater } from '#features/question/loadLater.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { type Language, loadLanguage, loadWalk } from '#texts/index.ts';

import { addressIn } from './address/urls.ts';
import { FailurePage } from './frame/FailurePage.tsx';
import { isSameLaw } from './startup/isSameLaw.ts';
import { tabCaseKey } from './case/session.ts';
import { loadStart } from './routes/loadStart.ts';
import { placeAt } from './address/pages.ts';
import type { RestoredCase } from './case/restoreSession.ts';
import { shippedRulebook } from './startup/loadRulebook.ts';
import { Site } from './Site.tsx';
import { siteRoot } from './address/baseUrl.ts';
import { today } from './startup/today.ts';
import { toOpenLinks } from './navigation/redirectSharedLink.ts';
import { standAsWritten } from './startup/useIsHydrated.ts';
import { walkPages } from './routes/walkRoutes.ts';
import { whenIdle } from './startup/onIdle.ts';

const container = document.getElementById('root');
// Not awaited here: what is fetched meanwhile may need this very file to be done.
if (container !== null)
  open(container).catch(() => {
    createRoot(container).render(<FailurePage />);
    delete document.documentElement.dataset['kept'];
  });

async function open(container: HTMLElement): Promise<void> {
  const root = siteRoot();
  // Asked for before the address changes: the page says from where it stands where the rule book lies.
  const reading = shippedRulebook();
  const isLink = toOpenLinks(root);
  const here = (): string => addressIn(root, window.location.href) ?? '';
  const begun = here();
  const asked = placeAt(begun)?.language ?? 'sv';
  const [rulebook, restore, language] = await Promise.all([
    reading,
    tabRestorer(),
    // Swedish is there from the start: better that than a white page.
    loadLanguage(asked).then(
      () => asked,
      () => 'sv' as const,
    ),
  ]);
  const restored = restore?.(rulebook);
  const day = today();
  // Back may have been pressed while all this was fetched.
  const first = placeAt(here());
  const isSamePage = here() === begun;
  const firstQuestion = rulebook.questions[0]?.id;
  const site = <Site {...{ rulebook, root, language, day, restored }} place={first?.place} />;
  const writtenOn = container.dataset['writtenOn'];
  const isWritten =
    writtenOn !== undefined &&
    !isLink &&
    isSamePage &&
    language === asked &&
    isSameLaw(rulebook, writtenOn, day);
  let comeAlive: (() => void) | undefined;
  if (isWritten && restored === undefined) {
    // A page that is there already is not taken away while what it needs is fetched.
    if (first?.place.page === 'start') await Promise.allSettled([loadStart(), loadWalk(language)]);
    else if (first?.place.page === 'question' && first.place.question !== firstQuestion)
      await later(language);
    comeAlive = standAsWritten();
    hydrateRoot(container, site);
  } else {
    // Each page brings its own title; the one of the file would stand before it.
    document.querySelector('title')?.remove();
    createRoot(container).render(site);
  }
  delete document.documentElement.dataset['kept'];
  // What comes next is fetched while the first page is read.
  whenIdle(() => {
    void later(language);
    comeAlive?.();
  });
}

/** What the questions after the first need, and then what comes after them. A page that cannot do without says so itself. */
async function later(language: Language): Promise<void> {
  await Promise.allSettled([loadWalk(language), loadLater()]);
  void Promise.allSettled([walkPages.review.load(), walkPages.result.load()]);
}

type Restorer = (rulebook: Rulebook) => RestoredCase | undefined;

/** What reads a case that this tab held before it was reloaded; it takes more than a new case needs. */
async function tabRestorer(): Promise<Restorer | undefined> {
  const storage = (): Storage => window.sessionStorage;
  try {
    if (storage().getItem(tabCaseKey) === null) return undefined;
    const { restoreTabCase } = await import('./case/restoreSession.ts');
    return (rulebook) => restoreTabCase(rulebook, storage);
  } catch {
    return undefined;
  }
}
