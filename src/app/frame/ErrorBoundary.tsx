import { Component, type ComponentType, type ReactNode } from 'react';

import { retryFetches } from '#app/startup/retryFetches.ts';

/** What stands instead is told why, and how to try what failed again without a reload. */
export type Failure = { readonly error: unknown; readonly onRetry: () => void };

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  readonly fallback: ComponentType<Failure>;
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
    const { fallback: Fallback } = this.props;
    return <Fallback error={failure.error} onRetry={this.retry} />;
  }

  private readonly retry = (): void => {
    retryFetches();
    this.setState({ failure: undefined });
  };
}
