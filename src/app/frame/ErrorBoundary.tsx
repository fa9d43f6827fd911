import { Component, type ReactNode } from 'react';

import { FailurePage } from './FailurePage.tsx';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly failed: boolean };

/** What stands when something unexpected goes wrong: never a white page, and the answers are kept. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <FailurePage /> : this.props.children;
  }
}
