import type { Block, PaperLabels } from '#documents/index.ts';

import { PaperFacts } from './PaperFacts.tsx';
import { PaperTable } from './PaperTable.tsx';
import { PaperText } from './PaperText.tsx';

type PaperBlockProps = { readonly block: Block; readonly labels: PaperLabels };

/** One block of a paper as what it is: a heading, a list, a table. */
export function PaperBlock({ block, labels }: PaperBlockProps) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <PaperText text={block.text} />
        </p>
      );
    case 'list': {
      const items = block.items.map((text, index) => (
        <li key={index}>
          <PaperText text={text} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul className="dashes">{items}</ul>;
    }
    case 'facts':
      return <PaperFacts rows={block.rows} />;
    case 'table':
      return <PaperTable table={block} />;
    case 'checks':
      return (
        <ul className="checks plain">
          {block.items.map(({ state, text }, index) => (
            <li key={index} data-state={state}>
              <strong>{`${labels.states[state]}:`}</strong> <PaperText text={text} />
            </li>
          ))}
        </ul>
      );
    case 'note':
      return (
        <aside className="paper-note">
          {block.title !== '' && (
            <p>
              <strong>{block.title}</strong>
            </p>
          )}
          {block.text.map((text, index) => (
            <p key={index}>
              <PaperText text={text} />
            </p>
          ))}
        </aside>
      );
  }
}
