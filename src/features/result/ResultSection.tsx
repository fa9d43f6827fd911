import type { ReactNode } from 'react';

type ResultSectionProps = {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A part of the result: its heading, and text with sources beside it. */
export function ResultSection({ id, title, children }: ResultSectionProps) {
  return (
    <section className="both" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
