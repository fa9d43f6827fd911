import { type ReactNode, useId } from 'react';

import { InPageLink } from './InPageLink.tsx';

/** What is wrong in one field: the field's id and the words. */
export type FieldError = { readonly field: string; readonly message: string };

type ErrorSummaryProps = { readonly title: string; readonly errors: readonly FieldError[] };

/** What needs correcting, with links to the fields. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <ErrorBox title={title}>
      <ul className="plain">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <InPageLink to={field}>{message}</InPageLink>
          </li>
        ))}
      </ul>
    </ErrorBox>
  );
}

type ErrorBoxProps = { readonly title: string; readonly children: ReactNode };

/**
 * What is wrong. It takes the focus when it appears, and its name and description are what is then said: an alert
 * as well would be said twice.
 */
export function ErrorBox({ title, children }: ErrorBoxProps) {
  const id = useId();
  return (
    <section
      className="error-summary"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      ref={takeFocus}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>{children}</div>
    </section>
  );
}

function takeFocus(summary: HTMLElement | null): void {
  summary?.focus();
}
