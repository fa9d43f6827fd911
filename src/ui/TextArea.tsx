import { LabelledField } from './LabelledField.tsx';
import { useTruncatedPaste } from './useTruncatedPaste.tsx';

type TextAreaProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly rows?: number;
  /** The most characters that can be written. */
  readonly max?: number;
  /** Told what is written, letter by letter. */
  readonly onWrite: (text: string) => void;
};

/**
 * Several lines to write in, with their label and hint. The browser keeps what is written. It has no name: no form
 * is read for it, and a name would have Chromium lay out the page whenever one is.
 */
export function TextArea({ id, label, hint, value, rows = 5, max, onWrite }: TextAreaProps) {
  const { onPaste, told } = useTruncatedPaste(max);
  return (
    <LabelledField {...{ id, label, hint }}>
      <div className="input-row">
        <textarea
          className="input"
          id={id}
          rows={rows}
          maxLength={max}
          autoComplete="off"
          defaultValue={value}
          onPaste={onPaste}
          onInput={(event) => onWrite(event.currentTarget.value)}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
      </div>
      {max !== undefined && told}
    </LabelledField>
  );
}
