import type { ReactNode } from 'react';

type CaseBarProps = {
  readonly label: string;
  readonly title?: string;
  /** Where its details stand. */
  readonly link?: { readonly href: string; readonly label: string } | undefined;
  readonly children: ReactNode;
};

/** The bar of the case: what it is called, and how it is kept. */
export function CaseBar({ label, title, link, children }: CaseBarProps) {
  return (
    <section className="case-bar" aria-label={label}>
      <div className="frame">
        <p>
          {title !== undefined && (
            <strong>
              <bdi>{title}</bdi>
            </strong>
          )}{' '}
          {link !== undefined && <a href={link.href}>{link.label}</a>}
        </p>
        <p>{children}</p>
      </div>
    </section>
  );
}
