import type { ReactNode } from 'react';

type DetailsProps = {
  readonly summary: ReactNode;
  /** Open from the start: there is already something in it. */
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Something more to read, closed until it is asked for. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="more" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
