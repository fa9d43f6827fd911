import type { ReactNode } from 'react';

type EntriesProps = {
  readonly kind: 'numbered' | 'boxes' | 'open' | 'others' | 'sources' | 'plain';
  readonly children: ReactNode;
};
type EntryProps = {
  readonly id?: string | undefined;
  readonly verdict?: string | undefined;
  /** What supports it, beside the text. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A list whose entries have what supports them in the margin. */
export function Entries({ kind, children }: EntriesProps) {
  const className = `beside entries ${kind}`;
  return kind === 'numbered' || kind === 'sources' ? (
    <ol className={className}>{children}</ol>
  ) : (
    <ul className={className}>{children}</ul>
  );
}

/** One entry: the text, and its margin. */
export function Entry({ id, verdict, note, children }: EntryProps) {
  return (
    <li className="entry" id={id} data-verdict={verdict}>
      <div>{children}</div>
      {note}
    </li>
  );
}
