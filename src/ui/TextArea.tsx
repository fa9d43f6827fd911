import { LabelledField } from './LabelledField.tsx';
import { useTruncatedPaste } from './useTruncatedPaste.tsx';

type TextAreaProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Said before the error to those who listen: "Fel:". */
  readonly errorPrefix?: string;
  readonly value?: string;
  readonly rows?: number;
  /** The most characters that can be written. */
  readonly max?: number | undefined;
  /** Told what is written, letter by letter. */
  readonly onWrite: (text: string) => void;
};

/**
 * Several lines to write in, with their label and hint. The browser keeps what is written. It has no name: no form
 * is read for it, and a name would have Chromium lay out the page whenever one is.
 */
export function TextArea(props: TextAreaProps) {
  const { id, label, hint, error, errorPrefix, value, rows = 5, max, onWrite } = props;
  const { onPaste, told } = useTruncatedPaste(max);
  const described = [hint && `${id}-hint`, error && `${id}-error`];
  return (
    <LabelledField {...{ id, label, hint, error, errorPrefix }}>
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
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
      </div>
      {max !== undefined && told}
    </LabelledField>
  );
}
