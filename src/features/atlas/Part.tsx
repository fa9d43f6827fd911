import type { ReactNode } from 'react';

type PartProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A part of a page of the atlas, with its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section className="flow" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
