import { type ReactNode, useState } from 'react';

type LazyDetailsProps = { readonly summary: ReactNode; readonly children: () => ReactNode };

/** Something large to read, made only when it is opened. */
export function LazyDetails({ summary, children }: LazyDetailsProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="more"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      <div>{opened && children()}</div>
    </details>
  );
}
