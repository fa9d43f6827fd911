import type { CaseProblem } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';

import { Problems } from './Problems.tsx';

export type OpenFailureProps = {
  /** What was to be opened: the name of the file, or empty for a link. */
  readonly name: string;
  readonly problems: readonly CaseProblem[];
};

/** What could not be opened, why, and what to do about it. It takes the focus when it appears. */
export function OpenFailure({ name, problems }: OpenFailureProps) {
  const words = useTexts('case').words('case');
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={takeFocus}>
      <h2>
        {name === '' ? words(($) => $.open.unreadLink) : words(($) => $.open.unread, { name })}
      </h2>
      <Problems problems={problems} />
      <p>{words(($) => $.open.untouched)}</p>
    </div>
  );
}

function takeFocus(summary: HTMLElement | null): void {
  summary?.focus();
}
