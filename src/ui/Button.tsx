import type { ReactNode } from 'react';

type Look = { readonly kind?: 'main' | 'quiet'; readonly children: ReactNode };
type ButtonProps = Look & { readonly onPress: () => void };
type ButtonLinkProps = Look & { readonly href: string };

/** Something to press that stays on the page. */
export function Button({ kind = 'main', onPress, children }: ButtonProps) {
  return (
    <button type="button" className="button" data-kind={kind} onClick={onPress}>
      {children}
    </button>
  );
}

/** The button that sends its form. */
export function SubmitButton({ kind = 'main', children }: Look) {
  return (
    <button type="submit" className="button" data-kind={kind}>
      {children}
    </button>
  );
}

/** A link to another page that is what the reader came to press. */
export function ButtonLink({ kind = 'main', href, children }: ButtonLinkProps) {
  return (
    <a className="button" data-kind={kind} href={href}>
      {children}
    </a>
  );
}
