import { useTexts } from '#texts/index.ts';
import { Chapter } from '#ui/Chapter.tsx';
import { FileField } from '#ui/FileField.tsx';
import { LinkForm } from '#ui/LinkForm.tsx';

export type ReaderMarksProps = {
  /** What came of the latest: how many marks; or that it was no case. */
  readonly taken: number | 'unread' | undefined;
  readonly onFile: (file: File) => void;
  readonly onLink: (link: string) => void;
};

/** Takes in the marks of a reader's copy, as a file or a link. */
export function ReaderMarks({ taken, onFile, onLink }: ReaderMarksProps) {
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
        <output>
          {taken === 'unread' && words(($) => $.reading.unread)}
          {taken === 0 && words(($) => $.reading.mergedNone)}
          {typeof taken === 'number' &&
            taken > 0 &&
            words(($) => $.reading.merged, { count: taken, number: number(taken) })}
        </output>
      </div>
    </Chapter>
  );
}
