import { Component, type ReactNode } from 'react';

import { retryFetches } from '#app/startup/retryFetches.ts';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** What stands instead; `onRetry` tries what failed again, without a reload. */
  readonly fallback: (error: unknown, onRetry: () => void) => ReactNode;
};
type ErrorBoundaryState = { readonly failure: { readonly error: unknown } | undefined };

/** What stands when something unexpected goes wrong: never a white page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return this.props.fallback(failure.error, () => {
      retryFetches();
      this.setState({ failure: undefined });
    });
  }
}
