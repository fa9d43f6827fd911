import { Suspense } from 'react';

import { type Page, pathOf } from '#app/address/pages.ts';
import { useCase } from '#app/case/CaseProvider.tsx';
import { usePages } from '#app/navigation/NavigationProvider.tsx';
import { CaseBoundary } from '#app/frame/CaseBoundary.tsx';
import { PageMountEffects, useFocusOnMount } from '#app/navigation/PageMountEffects.tsx';
import { useSite } from '#app/startup/site.ts';
import { useWarmUp } from '#app/startup/useWarmUp.ts';
import { useTexts } from '#texts/index.ts';

import { EditionRoute, routes } from './routes.ts';

/** The page shown, once all that it waits for is there. */
export function CurrentPage() {
  const { rulebook } = useSite();
  const { shown } = usePages();
  const { language } = useTexts();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const isOtherEdition = useCase(({ answeredUnder }) => answeredUnder !== null);
  const walk = useCase((context) => context.walk);
  const side = useCase((context) => context.side);
  const focusOnMount = useFocusOnMount();
  const question = shown.page === 'question' ? shown.question : undefined;
  useWarmUp(
    rulebook,
    { answers, asOf, walk, side },
    rulebook.questions.find(({ id }) => id === question),
  );
  return (
    <CaseBoundary key={isOtherEdition ? 'edition' : pathOf(shown, 'sv')}>
      <Suspense fallback={<Loading />}>
        <PageMountEffects
          path={isOtherEdition ? 'edition' : pathOf(shown, language)}
          onMount={focusOnMount}
        >
          {isOtherEdition ? (
            <EditionRoute />
          ) : question === rulebook.questions[0]?.id ? (
            <Route page={shown.page} />
          ) : (
            <RouteWithTexts page={shown.page} />
          )}
        </PageMountEffects>
      </Suspense>
    </CaseBoundary>
  );
}

type RouteProps = { readonly page: Page['page'] };

function Route({ page }: RouteProps) {
  const Component = routes[page];
  return <Component />;
}

/** Waits for the words that speak of more than the first question. */
function RouteWithTexts({ page }: RouteProps) {
  useTexts('walk');
  return <Route page={page} />;
}

/** What stands while a page is fetched. */
function Loading() {
  const { t } = useTexts();
  return (
    <p className="frame">
      <title>{t(($) => $.site.name)}</title>
      {t(($) => $.site.loading)}
    </p>
  );
}
