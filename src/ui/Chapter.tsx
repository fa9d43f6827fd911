import type { ReactNode } from 'react';

type ChapterProps = {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A part of a page: its heading beside what it holds. */
export function Chapter({ id, title, children }: ChapterProps) {
  return (
    <section className="chapter" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
