import { type ReactNode, use, useId, useState } from 'react';

import type { AffectedField } from '#documents/index.ts';
import { useTexts } from '#texts/index.ts';

import { AffectedMark } from './AffectedMark.tsx';
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
  const filling = use(FillContext);
  const shown = text === '' ? <mark className="fill">{`[${label}]`}</mark> : text;
  if (filling === undefined || field === undefined) return shown;
  const { onFill, affected } = filling;
  const mark = text === '' ? undefined : affected.find((one) => one.field === field);
  return <FillInput {...{ field, label, text, onFill, mark }}>{shown}</FillInput>;
}

type FillInputProps = {
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly onFill: OnFill;
  readonly mark: AffectedField | undefined;
  /** How it stands in print. */
  readonly children: ReactNode;
};

function FillInput({ field, label, text, onFill, mark, children }: FillInputProps) {
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
        aria-describedby={isWrong || mark !== undefined ? id : undefined}
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
      {mark !== undefined && !isWrong && (
        <AffectedMark id={id} affected={mark} onKeep={() => onFill(field, text)} />
      )}
      <span className="written" aria-hidden="true">
        {children}
      </span>
    </span>
  );
}
