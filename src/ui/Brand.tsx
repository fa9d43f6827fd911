type BrandProps = { readonly name: string; readonly href: string };

/** The sign: a road that forks, with the name. */
export function Brand({ name, href }: BrandProps) {
  return (
    <a className="brand" href={href}>
      <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false" fill="none">
        <path d="M14 19C14 12 6 14 6 6M1.5 5H10.5" stroke="currentColor" strokeWidth="2.5" />
        <path className="way" d="M14 28V20C14 13 21.5 14 21.5 8" strokeWidth="5" />
        <path className="head" d="M14.5 9.5 21.5 0 28.5 9.5Z" />
      </svg>
      {name}
    </a>
  );
}
