type LinkFieldProps = { readonly id: string; readonly label: string; readonly link: string };

/** A link to copy: selected whole when it is reached. */
export function LinkField({ id, label, link }: LinkFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="input-row">
        <input
          className="input"
          id={id}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </div>
  );
}
