import { Component, type ReactNode } from 'react';

type AwayBoundaryProps = { readonly isShown: boolean; readonly children: ReactNode };
type AwayBoundaryState = {
  readonly isShown: boolean;
  readonly failure: { readonly error: unknown } | undefined;
};

/**
 * Keeps a fault of a page that nobody meets, such as a part that cannot be fetched, from the page shown. When
 * such a page is shown, it is tried anew, and a fault is then a fault of the site.
 */
export class AwayBoundary extends Component<AwayBoundaryProps, AwayBoundaryState> {
  override state: AwayBoundaryState = { isShown: this.props.isShown, failure: undefined };

  static getDerivedStateFromProps(
    { isShown }: AwayBoundaryProps,
    state: AwayBoundaryState,
  ): AwayBoundaryState {
    return state.isShown === isShown ? state : { isShown, failure: undefined };
  }

  static getDerivedStateFromError(error: unknown): Partial<AwayBoundaryState> {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { isShown, failure } = this.state;
    if (failure === undefined) return this.props.children;
    if (isShown) throw failure.error;
    return null;
  }
}
