import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';

import { navigationEvent } from '#app/address/navigationEvent.ts';
import { isSidePage, type Language, type Page, pathOf, pathToRoot } from '#app/address/pages.ts';
import { urlOf } from '#app/address/urlOf.ts';
import { useCaseActor, useWalkPage } from '#app/case/CaseProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { useIsHydrated } from '#app/startup/useIsHydrated.ts';
import { useTexts } from '#texts/index.ts';
import { useConfirm } from '#ui/ConfirmProvider.tsx';
import { type OpenedCase, type WalkPage, walkPage } from '#wizard/index.ts';

import { usePastedLink } from './redirectSharedLink.ts';
import { useAddress } from './useAddress.ts';

type Pages = {
  /** The page shown. */
  readonly shown: Page;
  /** Where the walk stands: the page shown, unless that is one beside the walk. */
  readonly walk: WalkPage;
  /** Lets another case take the place of this one, and shows it. */
  readonly openCase: (opened: OpenedCase) => void;
};
export type HrefOf = (page: Page, language?: Language) => string;

const PagesContext = createContext<Pages | undefined>(undefined);
const HrefContext = createContext<HrefOf>(() => '');

type NavigationProviderProps = {
  /** The page of the address; undefined where there is none. */
  readonly opened: Page | undefined;
  readonly children: ReactNode;
};

/** Goes between the pages, in step with the browser's address. */
export function NavigationProvider({ opened, children }: NavigationProviderProps) {
  const { rulebook, baseUrl } = useSite();
  const { language, speak, onSide } = useSettings();
  const { t } = useTexts();
  const confirm = useConfirm();
  const actor = useCaseActor();
  const walk = useWalkPage();
  const [sidePage, setSidePage] = useState(opened && isSidePage(opened) ? opened : undefined);
  const shown = sidePage ?? walk;

  useAddress(baseUrl, { page: shown, language }, async (next, means) => {
    await speak(next.language);
    const state = actor.getSnapshot();
    const from = {
      answers: state.context.answers,
      walk: walkPage(rulebook, state),
      shown,
      firstQuestion: rulebook.questions[0]?.id,
      today: today(),
    };
    const event = navigationEvent(from, next.page, means);
    if (event?.type === 'case.restarted' && !(await confirm(t(($) => $.site.startOver)))) return;
    setSidePage(isSidePage(next.page) ? next.page : undefined);
    // A page that leads into the questions does so from its own side.
    if (event?.type === 'case.restarted' || event?.type === 'case.started')
      onSide(shown.page === 'start' ? 'authority' : 'organisation');
    if (event !== undefined) actor.send(event);
  });
  usePastedLink(baseUrl, shown.page === 'open');

  const openCase = useCallback(
    (other: OpenedCase): void => {
      setSidePage(undefined);
      actor.send({ type: 'case.opened', ...other });
    },
    [actor],
  );
  const pages = useMemo(() => ({ shown, walk, openCase }), [shown, walk, openCase]);
  return (
    <PagesContext value={pages}>
      <HrefContext value={useHrefs(baseUrl, shown, language)}>{children}</HrefContext>
    </PagesContext>
  );
}

/** The page shown, and where the walk stands. */
export function usePages(): Pages {
  const pages = use(PagesContext);
  if (pages === undefined) throw new Error('There are no pages: NavigationProvider is missing.');
  return pages;
}

/** The address of a page, as a link to it needs it. */
export function useHrefOf(): HrefOf {
  return use(HrefContext);
}

/**
 * The addresses of other pages, as seen from one. A page of the build knows no address of its own: its
 * links are relative until it is hydrated.
 */
function useHrefs(baseUrl: URL, shown: Page, language: Language): HrefOf {
  const isHydrated = useIsHydrated();
  const from = isHydrated ? undefined : pathOf(shown, language);
  return useCallback(
    (target, inLanguage = language) => {
      const path = pathOf(target, inLanguage);
      return from === undefined ? urlOf(baseUrl, path) : pathToRoot(from) + path;
    },
    [baseUrl, language, from],
  );
}
