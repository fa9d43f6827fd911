import type { ReactNode } from 'react';

type LabelledFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Said before the error to those who listen: "Fel:". */
  readonly errorPrefix?: string | undefined;
  /** What is written in, and what stands beside it. */
  readonly children: ReactNode;
};

/** A field with its label, its hint and what is wrong with it. */
export function LabelledField({
  id,
  label,
  hint,
  error,
  errorPrefix,
  children,
}: LabelledFieldProps) {
  return (
    <div className="field" data-state={error === undefined ? undefined : 'error'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{errorPrefix} </span>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}
