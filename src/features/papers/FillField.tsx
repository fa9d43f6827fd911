import { type ReactNode, use, useId, useState } from 'react';

import { useTexts } from '#texts/index.ts';

import { FillContext, type OnFill } from './FillContext.ts';
import { isWrongNumber } from './isOrganisationNumber.ts';

type FillFieldProps = {
  readonly field: string | undefined;
  readonly label: string;
  /** What has been filled in; nothing yet when empty. */
  readonly text: string;
};

/** A place to fill in where it stands in the paper: a field on the screen, its text or brackets in print. */
export function FillField({ field, label, text }: FillFieldProps) {
  const onFill = use(FillContext);
  const shown = text === '' ? <mark className="fill">{`[${label}]`}</mark> : text;
  if (onFill === undefined || field === undefined) return shown;
  return (
    <FillInput field={field} label={label} text={text} onFill={onFill}>
      {shown}
    </FillInput>
  );
}

type FillInputProps = {
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly onFill: OnFill;
  /** How it stands in print. */
  readonly children: ReactNode;
};

function FillInput({ field, label, text, onFill, children }: FillInputProps) {
  const { t } = useTexts();
  const id = useId();
  const [isWrong, setIsWrong] = useState(false);
  return (
    <span className="fill-in">
      <input
        key={text}
        type={field.startsWith('day.') ? 'date' : 'text'}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? id : undefined}
        placeholder={label}
        defaultValue={text}
        maxLength={5000}
        autoComplete="off"
        data-field={field}
        onBlur={({ currentTarget: { value } }) => {
          const written = value.trim();
          setIsWrong(isWrongNumber(field, written));
          if (written !== text) onFill(field, written);
        }}
      />
      {isWrong && (
        <span className="error" id={id}>
          {t(($) => $.papers.paper.numberWrong)}
        </span>
      )}
      <span className="written" aria-hidden="true">
        {children}
      </span>
    </span>
  );
}
