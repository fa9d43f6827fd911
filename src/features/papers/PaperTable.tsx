import { useId } from 'react';

import { amountColumns, type Block } from '#documents/index.ts';

import { PaperText } from './PaperText.tsx';

type PaperTableProps = { readonly table: Extract<Block, { readonly kind: 'table' }> };

/** A table of a paper. On a small screen it can be moved sideways, also from the keyboard. */
export function PaperTable({ table: { caption, head, rows } }: PaperTableProps) {
  const id = useId();
  const amounts = amountColumns(rows);
  const kind = (column: number) => (amounts[column] === true ? 'amount' : undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
    <section className="scroll" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={column} scope="col" className={kind(column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={number}>
              {row.map((text, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <PaperText text={text} />
                  </th>
                ) : (
                  <td key={column} className={kind(column)}>
                    <PaperText text={text} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
