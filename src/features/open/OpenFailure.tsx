import type { CaseProblem } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';
import { ErrorBox } from '#ui/ErrorSummary.tsx';

import { Problems } from './Problems.tsx';

export type OpenFailureProps = {
  /** What was to be opened: the name of the file, or empty for a link. */
  readonly name: string;
  readonly problems: readonly CaseProblem[];
};

/** What could not be opened, why, and what to do about it. */
export function OpenFailure({ name, problems }: OpenFailureProps) {
  const words = useTexts('case').words('case');
  return (
    <ErrorBox
      title={name === '' ? words(($) => $.open.unreadLink) : words(($) => $.open.unread, { name })}
    >
      <Problems problems={problems} />
      <p>{words(($) => $.open.untouched)}</p>
    </ErrorBox>
  );
}
