import { type ReactNode, StrictMode, useCallback, useMemo } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { createTexts, TextsProvider } from '#texts/index.ts';
import { ConfirmProvider } from '#ui/ConfirmProvider.tsx';
import { TruncatedPasteWords } from '#ui/useTruncatedPaste.tsx';

import type { Language, Page } from './address/pages.ts';
import { CaseProvider, useCase } from './case/CaseProvider.tsx';
import type { RestoredCase } from './case/restoreSession.ts';
import { AppFailure } from './frame/AppFailure.tsx';
import { CaseBoundary } from './frame/CaseBoundary.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { Frame } from './frame/Frame.tsx';
import { NavigationProvider } from './navigation/NavigationProvider.tsx';
import { CurrentPage } from './routes/CurrentPage.tsx';
import { SettingsProvider, useSettings } from './settings/SettingsProvider.tsx';
import { SiteContext, useSite } from './startup/site.ts';

export type AppProps = {
  readonly rulebook: Rulebook;
  readonly baseUrl: URL;
  readonly language: Language;
  /** The page of the address; undefined where there is none. */
  readonly opened: Page | undefined;
  /** The day a new case begins on. */
  readonly day: string;
  /** What this tab held before it was reloaded. */
  readonly restored: RestoredCase | undefined;
};

/** The whole of Vägval, the same for the build that writes it and the browser that hydrates it. */
export function App({ rulebook, baseUrl, language, opened, day, restored }: AppProps) {
  const site = useMemo(() => ({ rulebook, baseUrl }), [rulebook, baseUrl]);
  return (
    <StrictMode>
      <ErrorBoundary fallback={AppFailure}>
        <SiteContext value={site}>
          <CaseProvider {...{ day, restored, opened }}>
            <CaseBoundary>
              <SettingsProvider language={language}>
                <CaseTexts>
                  <NavigationProvider opened={opened}>
                    <Frame>
                      <CurrentPage />
                    </Frame>
                  </NavigationProvider>
                </CaseTexts>
              </SettingsProvider>
            </CaseBoundary>
          </CaseProvider>
        </SiteContext>
      </ErrorBoundary>
    </StrictMode>
  );
}

/** The words of every page: in the language set, and with the law of the case's day. */
function CaseTexts({ children }: { readonly children: ReactNode }) {
  const { rulebook } = useSite();
  const { language, spokenSide, isEasy } = useSettings();
  const asOf = useCase((context) => context.asOf);
  const texts = useMemo(
    () => createTexts(language, rulebook, asOf, { side: spokenSide, isEasy }),
    [language, rulebook, asOf, spokenSide, isEasy],
  );
  const cutText = useCallback(
    (cut: number) => texts.t(($) => $.site.cutText, { number: texts.number(cut) }),
    [texts],
  );
  return (
    <TextsProvider texts={texts}>
      <TruncatedPasteWords value={cutText}>
        <ConfirmProvider yes={texts.t(($) => $.site.yes)} no={texts.t(($) => $.site.cancel)}>
          {children}
        </ConfirmProvider>
      </TruncatedPasteWords>
    </TextsProvider>
  );
}
