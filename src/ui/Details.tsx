import type { ReactNode } from 'react';

type DetailsProps = { readonly summary: ReactNode; readonly children: ReactNode };

/** Something more to read, closed until it is asked for. */
export function Details({ summary, children }: DetailsProps) {
  return (
    <details className="more">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
