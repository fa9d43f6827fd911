import { type ComponentProps, StrictMode } from 'react';

import { App } from './App.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';

/** The whole of the page, the same for the build that writes it and the browser that brings it to life. */
export function Site(props: ComponentProps<typeof App>) {
  return (
    <StrictMode>
      <ErrorBoundary>
        <App {...props} />
      </ErrorBoundary>
    </StrictMode>
  );
}
