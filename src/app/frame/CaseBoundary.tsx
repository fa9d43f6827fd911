import type { ReactNode } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useCaseDownload } from '#app/case/useCaseDownload.ts';
import { hasCase } from '#wizard/index.ts';

import { ErrorBoundary, type Failure } from './ErrorBoundary.tsx';
import { FailurePage, failureWords } from './FailurePage.tsx';

/** Catches what goes wrong where a case is under way: it stays, can be saved, and the page be tried again. */
export function CaseBoundary({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={CaseFailure}>{children}</ErrorBoundary>;
}

function CaseFailure(props: Failure) {
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
