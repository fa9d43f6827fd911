import type { ReactNode } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useCaseDownload } from '#app/case/useCaseDownload.ts';
import { hasCase } from '#wizard/index.ts';

import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailurePage, failureWords } from './FailurePage.tsx';

/** Catches what goes wrong where a case is under way: it stays, can be saved, and the page be tried again. */
export function CaseBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary fallback={(error, onRetry) => <CaseFailure {...{ error, onRetry }} />}>
      {children}
    </ErrorBoundary>
  );
}

type CaseFailureProps = { readonly error: unknown; readonly onRetry: () => void };

function CaseFailure(props: CaseFailureProps) {
  const isBegun = useCase(hasCase);
  const isKept = useCase((context) => context.isKept);
  const download = useCaseDownload(failureWords().fileName);
  return (
    <FailurePage
      {...props}
      answers={isBegun ? (isKept ? 'kept' : 'notKept') : 'none'}
      onSaveFile={isBegun ? download : undefined}
    />
  );
}
