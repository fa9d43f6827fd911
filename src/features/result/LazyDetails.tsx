import { type ReactNode, useState } from 'react';

import { useIsPrinting } from './PrintWhole.tsx';

type LazyDetailsProps = { readonly summary: ReactNode; readonly children: () => ReactNode };

/** Something large to read, made only when it is opened or printed. */
export function LazyDetails({ summary, children }: LazyDetailsProps) {
  const [opened, setOpened] = useState(false);
  const isPrinting = useIsPrinting();
  return (
    <details
      className="more"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      <div>{(opened || isPrinting) && children()}</div>
    </details>
  );
}
