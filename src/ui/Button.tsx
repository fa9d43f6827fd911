import type { ReactNode } from 'react';

type Look = { readonly kind?: 'main' | 'quiet'; readonly children: ReactNode };
type ButtonProps = Look &
  ({ readonly type: 'submit' } | { readonly type?: 'button'; readonly onPress: () => void });
type ButtonLinkProps = Look & {
  readonly href: string;
  /** Opens beside this page, in a tab that shares nothing with it. */
  readonly isNewTab?: boolean;
};

/** Something to press: it does what it says on the page, or sends its form. */
export function Button({ kind = 'main', children, ...does }: ButtonProps) {
  const isSubmit = does.type === 'submit';
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      className="button"
      data-kind={kind}
      onClick={isSubmit ? undefined : does.onPress}
    >
      {children}
    </button>
  );
}

/** A link to another page that is what the reader came to press. */
export function ButtonLink({ kind = 'main', href, isNewTab = false, children }: ButtonLinkProps) {
  return (
    <a
      className="button"
      data-kind={kind}
      href={href}
      {...(isNewTab && { target: '_blank', rel: 'noopener' })}
    >
      {children}
    </a>
  );
}
