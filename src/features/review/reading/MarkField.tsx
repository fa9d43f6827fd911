import { type Mark, markKinds, noteLimits } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';
import { TextArea } from '#ui/TextArea.tsx';

type MarkFieldProps = {
  readonly question: string;
  /** The reader's own mark, when there is one. */
  readonly mark: Pick<Mark, 'says' | 'reason'> | undefined;
  readonly onMark: (mark: Pick<Mark, 'says' | 'reason'> | undefined) => void;
};

/** What a reader says of one answer, and why. */
export function MarkField({ question, mark, onMark }: MarkFieldProps) {
  const words = useTexts('case').words('case');
  return (
    <fieldset
      className="mark-field"
      onChange={(event) => {
        const { target } = event;
        const says = markKinds.find(
          (kind) => target instanceof HTMLInputElement && kind === target.value,
        );
        if (says !== undefined) onMark({ says, reason: mark?.reason ?? '' });
      }}
    >
      <legend>{words(($) => $.reading.ask)}</legend>
      {markKinds.map((kind) => (
        <Choice
          key={kind}
          id={`${question}-${kind}`}
          name={`${question}-sager`}
          value={kind}
          label={words(($) => $.reading.says[kind])}
          chosen={mark?.says === kind}
        />
      ))}
      {mark !== undefined && (
        <>
          <TextArea
            id={`${question}-skal`}
            label={words(($) => $.reading.reason)}
            value={mark.reason}
            rows={2}
            max={noteLimits.text}
            onWrite={(reason) => onMark({ ...mark, reason })}
          />
          <button type="button" className="link" onClick={() => onMark(undefined)}>
            {words(($) => $.reading.clear)}
          </button>
        </>
      )}
    </fieldset>
  );
}
