import { LabelledField } from './LabelledField.tsx';

type SelectProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Said before the error to those who listen: "Fel:". */
  readonly errorPrefix?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

/** One of a few, to choose from a closed list. */
export function Select(props: SelectProps) {
  const { id, name, label, hint, error, errorPrefix, value, options, onChoose } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`];
  return (
    <LabelledField {...{ id, label, hint, error, errorPrefix }}>
      <div className="input-row">
        <select
          className="input"
          id={id}
          name={name}
          defaultValue={value}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </LabelledField>
  );
}
