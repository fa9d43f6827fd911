type UnknownAnswerProps = { readonly label: string };

/** An answer that nobody knows yet: dashed, and a place on the road. */
export function UnknownAnswer({ label }: UnknownAnswerProps) {
  return (
    <span className="unknown">
      <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <circle cx="9" cy="9" r="7.5" />
      </svg>
      {label}
    </span>
  );
}
