import '#ui/styles/index.css';

import { createRoot, hydrateRoot } from 'react-dom/client';

import { loadWrittenAnswers } from '#features/question/loadWrittenAnswers.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { type Language, loadTexts } from '#texts/index.ts';

import { pageAt } from './address/pages.ts';
import { findBaseUrl, pathUnder } from './address/urlOf.ts';
import { App } from './App.tsx';
import type { RestoredCase } from './case/restoreSession.ts';
import { sessionKey } from './case/saveSession.ts';
import { unreadText } from './case/unreadText.ts';
import { frameRequest, framedCase } from './embedding/frameRequest.ts';
import { AppFailure } from './frame/AppFailure.tsx';
import { redirectSharedLink } from './navigation/redirectSharedLink.ts';
import { afterQuestions } from './routes/routes.ts';
import { loadStart } from './routes/StartRoute.tsx';
import { isSameLaw } from './startup/isSameLaw.ts';
import { loadRulebook } from './startup/loadRulebook.ts';
import { onIdle } from './startup/onIdle.ts';
import { retryFetches } from './startup/retryFetches.ts';
import { tabStorage } from './startup/tabStorage.ts';
import { tolerateTranslation } from './startup/tolerateTranslation.ts';
import { today } from './startup/today.ts';
import { deferHydrationUpdates } from './startup/useIsHydrated.ts';

tolerateTranslation();
const container = document.getElementById('root');
// A browser that is too old has been told so (scripts/earlyScript.mjs), and keeps what can be read without us.
const isOld = document.documentElement.dataset['old'] !== undefined;
// Not awaited here: what is fetched meanwhile may need this very file to be done.
if (container !== null && !isOld)
  open(container).catch((error: unknown) => {
    createRoot(container).render(<AppFailure error={error} />);
    delete document.documentElement.dataset['kept'];
  });

async function open(container: HTMLElement): Promise<void> {
  const baseUrl = findBaseUrl();
  // Asked for before the address changes: the page says from where it stands where the rule book lies.
  const reading = loadRulebook();
  const request = frameRequest();
  const isLink = redirectSharedLink(baseUrl);
  const here = (): string => pathUnder(baseUrl, window.location.href) ?? '';
  const begun = here();
  const asked = pageAt(begun)?.language ?? 'sv';
  const [rulebook, restore, language] = await Promise.all([
    reading,
    sessionRestorer(),
    // Swedish is there from the start: better that than a white page.
    loadTexts(asked, 'first').then(
      () => asked,
      () => 'sv' as const,
    ),
  ]);
  const day = today();
  const framed = restore || isLink ? undefined : framedCase(rulebook, request, day);
  const restored = framed?.begun ?? restore?.(rulebook);
  // Back may have been pressed while all this was fetched.
  const opened = framed?.opened ?? pageAt(here())?.page;
  const isSamePage = here() === begun;
  const firstQuestion = rulebook.questions[0]?.id;
  const app = <App {...{ rulebook, baseUrl, language, opened, day, restored }} />;
  const writtenOn = container.dataset['writtenOn'];
  const isPrerendered =
    writtenOn !== undefined &&
    !isLink &&
    isSamePage &&
    language === asked &&
    isSameLaw(rulebook, writtenOn, day);
  let endHydration: (() => void) | undefined;
  if (isPrerendered && restored === undefined) {
    // A page that is there already is not taken away while what it needs is fetched.
    if (opened?.page === 'start')
      await Promise.allSettled([loadStart(), loadTexts(language, 'walk')]);
    else if (opened?.page === 'question' && opened.question !== firstQuestion)
      await Promise.allSettled([loadTexts(language, 'walk'), loadWrittenAnswers()]);
    endHydration = deferHydrationUpdates();
    hydrateRoot(container, app);
  } else {
    // Each page brings its own title; the one of the file would stand before it.
    document.querySelector('title')?.remove();
    createRoot(container).render(app);
  }
  delete document.documentElement.dataset['kept'];
  // What comes next is fetched while the first page is read.
  onIdle(() => {
    void prefetch(language);
    endHydration?.();
  });
}

/** What the questions after the first need, and then what comes after them. A page that cannot do without says so itself. */
async function prefetch(language: Language): Promise<void> {
  await Promise.allSettled([loadTexts(language, 'walk'), loadWrittenAnswers()]);
  await Promise.allSettled([
    afterQuestions.review.load(),
    afterQuestions.result.load(),
    loadTexts(language, 'result'),
  ]);
  // What failed ahead of time is tried again when it is needed.
  retryFetches();
}

type Restorer = (rulebook: Rulebook) => RestoredCase | undefined;

/** What reads a case that this tab held before it was reloaded; it takes more than a new case needs. */
async function sessionRestorer(): Promise<Restorer | undefined> {
  try {
    const isHeld = tabStorage().getItem(sessionKey) ?? unreadText(tabStorage);
    if (isHeld === null) return undefined;
    const { restoreSession } = await import('./case/restoreSession.ts');
    return (rulebook) => restoreSession(rulebook, tabStorage);
  } catch {
    return undefined;
  }
}
