import type { ReactNode } from 'react';

type CaseBarProps = {
  readonly label: string;
  readonly title?: string;
  readonly children: ReactNode;
};

/** The bar of the case: what it is called, and how it is kept. */
export function CaseBar({ label, title, children }: CaseBarProps) {
  return (
    <section className="case-bar" aria-label={label}>
      <div className="frame">
        <p>{title !== undefined && <strong>{title}</strong>}</p>
        <p>{children}</p>
      </div>
    </section>
  );
}
