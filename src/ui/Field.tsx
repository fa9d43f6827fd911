import { LabelledField } from './LabelledField.tsx';
import { useTruncatedPaste } from './useTruncatedPaste.tsx';

type FieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly unit?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Said before the error to those who listen: "Fel:". */
  readonly errorPrefix?: string;
  readonly value?: string;
  readonly size?: number;
  readonly type?: 'text' | 'date';
  /** The most characters that can be written. */
  readonly max?: number | undefined;
  /** What of the user's own it asks for, so that the browser can fill it in. */
  readonly autoComplete?: 'name' | 'organization';
  readonly mode?: 'decimal' | 'numeric' | 'search' | 'text';
  /** Told what is written, letter by letter, for what is reckoned beside the field. */
  readonly onWrite?: (text: string) => void;
};

/** One line to write in, with its label, hint, unit and error. The browser keeps what is written. */
export function Field({
  id,
  name,
  label,
  unit,
  hint,
  error,
  errorPrefix,
  value = '',
  size = 12,
  type = 'text',
  max,
  mode = 'decimal',
  autoComplete,
  onWrite,
}: FieldProps) {
  const { onPaste, told } = useTruncatedPaste(max);
  const described = [hint && `${id}-hint`, error && `${id}-error`, unit && `${id}-unit`];
  return (
    <LabelledField {...{ id, label, hint, error, errorPrefix }}>
      <div className="input-row">
        <input
          className="input"
          id={id}
          name={name}
          type={type}
          inputMode={mode}
          autoComplete={autoComplete ?? 'off'}
          spellCheck={false}
          defaultValue={value}
          size={size}
          maxLength={max}
          onPaste={onPaste}
          onInput={(event) => onWrite?.(event.currentTarget.value)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
        {unit !== undefined && <span id={`${id}-unit`}>{unit}</span>}
      </div>
      {max !== undefined && told}
    </LabelledField>
  );
}
