import { InPageLink } from './InPageLink.tsx';

/** What is wrong in one field: the field's id and the words. */
export type FieldError = { readonly field: string; readonly message: string };

type ErrorSummaryProps = { readonly title: string; readonly errors: readonly FieldError[] };

/** What needs correcting, with links to the fields. It takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={takeFocus}>
      <h2>{title}</h2>
      <ul className="plain">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <InPageLink to={field}>{message}</InPageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function takeFocus(summary: HTMLElement | null): void {
  summary?.focus();
}
