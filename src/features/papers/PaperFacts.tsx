import type { Text } from '#documents/index.ts';

import { PaperText } from './PaperText.tsx';

type PaperFactsProps = {
  readonly rows: readonly { readonly name: string; readonly text: Text }[];
};

/** Names and what they stand for. */
export function PaperFacts({ rows }: PaperFactsProps) {
  return (
    <dl className="paper-facts">
      {rows.map(({ name, text }, index) => (
        <div key={index}>
          <dt>{`${name}:`}</dt>{' '}
          <dd>
            <PaperText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
