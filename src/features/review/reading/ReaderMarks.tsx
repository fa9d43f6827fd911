import type { ReactNode } from 'react';

import { useTexts } from '#texts/index.ts';
import { Chapter } from '#ui/Chapter.tsx';
import { FileField } from '#ui/FileField.tsx';
import { LinkForm } from '#ui/LinkForm.tsx';

export type ReaderMarksProps = {
  /** What came of the latest: how many marks; or that it was no case. */
  readonly taken: number | 'unread' | undefined;
  /** What could not be read of it, and what to do; undefined where all could. */
  readonly problems?: ReactNode;
  readonly onFile: (file: File) => void;
  readonly onLink: (link: string) => void;
};

/** Takes in the marks of a reader's copy, as a file or a link. */
export function ReaderMarks({ taken, problems, onFile, onLink }: ReaderMarksProps) {
  const { number } = useTexts();
  const words = useTexts('case').words('case');
  return (
    <Chapter id="ta-emot" title={words(($) => $.reading.merge)}>
      <div className="flow">
        <div className="drop">
          <FileField
            id="lasarens-fil"
            label={words(($) => $.reading.mergeFile)}
            hint={words(($) => $.reading.mergeHint)}
            onFile={onFile}
          />
        </div>
        <LinkForm
          id="lasarens-lank"
          label={words(($) => $.reading.mergeLink)}
          hint={words(($) => $.reading.mergeLinkHint)}
          action={words(($) => $.reading.readLink)}
          onLink={onLink}
        />
        <output>{taken !== undefined && toldOf(taken)}</output>
        <div aria-live="polite">{problems}</div>
      </div>
    </Chapter>
  );

  function toldOf(came: number | 'unread'): string {
    if (came === 'unread') return words(($) => $.reading.unread);
    return came === 0
      ? words(($) => $.reading.mergedNone)
      : words(($) => $.reading.merged, { count: came, number: number(came) });
  }
}
