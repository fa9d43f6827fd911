import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';
import { Field } from '#ui/Field.tsx';
import { FileField } from '#ui/FileField.tsx';

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
            label={words(($) => $.reading.merge)}
            hint={words(($) => $.reading.mergeHint)}
            onFile={onFile}
          />
        </div>
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            const link = new FormData(event.currentTarget).get('lank');
            if (typeof link === 'string' && link.trim() !== '') onLink(link);
          }}
        >
          <Field
            id="lasarens-lank"
            name="lank"
            label={words(($) => $.reading.mergeLink)}
            hint={words(($) => $.reading.mergeLinkHint)}
            mode="text"
            size={40}
          />
          <div className="act">
            <Button type="submit" kind="quiet">
              {words(($) => $.reading.readLink)}
            </Button>
          </div>
        </form>
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
