import { type ReactNode, useState } from 'react';

import { useIsPrinting } from './PrintWhole.tsx';

type LazyDetailsProps = {
  readonly summary: ReactNode;
  /** Whether paper has it too, though it is not opened. */
  readonly prints?: boolean;
  readonly children: () => ReactNode;
};

/** Something large to read, made only when it is opened. */
export function LazyDetails({ summary, prints = false, children }: LazyDetailsProps) {
  const [opened, setOpened] = useState(false);
  const isPrinting = useIsPrinting() && prints;
  return (
    <details
      className="more"
      data-print={prints ? undefined : 'as-is'}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      <div>{(opened || isPrinting) && children()}</div>
    </details>
  );
}
