import type { ReactNode } from 'react';

type DetailsProps = {
  readonly summary: ReactNode;
  /** Open from the start: there is already something in it. */
  readonly open?: boolean;
  /** Told each time it is opened. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
};

/** Something more to read, closed until it is asked for. */
export function Details({ summary, open, onOpen, children }: DetailsProps) {
  return (
    <details
      className="more"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
