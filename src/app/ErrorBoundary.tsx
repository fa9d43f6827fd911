import { Component, type ReactNode } from 'react';

import english from '#locales/en/failure.json';
import swedish from '#locales/sv/failure.json';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly failed: boolean };

/** What stands when something unexpected goes wrong: never a white page, and the answers are kept. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { title, text, reload } = document.documentElement.lang === 'en' ? english : swedish;
    return (
      <main className="frame">
        <title>{title}</title>
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {reload}
          </button>
        </p>
      </main>
    );
  }
}
