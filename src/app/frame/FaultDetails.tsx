import { lazy, Suspense, useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { ErrorBoundary, type Failure } from './ErrorBoundary.tsx';
import { failureWords } from './FailurePage.tsx';
import { isFetchError } from './isFetchError.ts';

const FaultForm = lazy(async () => ({ default: (await import('./FaultForm.tsx')).FaultForm }));

/** "Something wrong here?" at the foot of every page: what it needs is fetched when it is opened. */
export function FaultDetails() {
  const { t } = useTexts();
  const [isOpened, setIsOpened] = useState(false);
  return (
    <Details summary={t(($) => $.site.fault)} onOpen={() => setIsOpened(true)}>
      {isOpened && (
        <ErrorBoundary fallback={NotFetched}>
          <Suspense fallback={<p>{t(($) => $.site.loading)}</p>}>
            <FaultForm />
          </Suspense>
        </ErrorBoundary>
      )}
    </Details>
  );
}

function NotFetched({ error }: Failure) {
  const words = failureWords();
  return <p>{isFetchError(error) ? words.notFetched : words.fault}</p>;
}
