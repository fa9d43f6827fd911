import type { ReactNode } from 'react';

type ChoiceProps = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** Words, or what makes them with the id of what describes the answer. */
  readonly hint?: string | ((id: string) => ReactNode) | undefined;
  readonly type?: 'radio' | 'checkbox';
  readonly chosen?: boolean;
  /** "Vet inte" is drawn as what it is: an open line. */
  readonly unknown?: boolean;
  readonly hidden?: boolean;
  /** What shows only when this is chosen. */
  readonly children?: ReactNode;
};

/** One answer to choose. The browser keeps what is chosen; the form reads it when it is sent. */
export function Choice({
  id,
  name,
  value,
  label,
  hint,
  type = 'radio',
  chosen = false,
  unknown = false,
  hidden = false,
  children,
}: ChoiceProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="choice" data-answer={unknown ? 'unknown' : undefined} hidden={hidden}>
      <div className="choice-row">
        <input
          type={type}
          id={id}
          name={name}
          value={value}
          defaultChecked={chosen}
          aria-describedby={hint === undefined ? undefined : hintId}
        />
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p className="hint" id={typeof hint === 'string' ? hintId : undefined}>
            {typeof hint === 'string' ? hint : hint(hintId)}
          </p>
        )}
      </div>
      {children !== undefined && <div className="when-chosen">{children}</div>}
    </div>
  );
}
