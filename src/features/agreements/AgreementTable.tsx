import { useTexts } from '#texts/index.ts';

import { cellsOf } from './cellsOf.ts';
import type { Mapped } from './mapAgreements.ts';

const heads = ['name', 'organisation', 'route', 'status', 'value', 'ends', 'change'] as const;

type AgreementTableProps = { readonly rows: readonly Mapped[]; readonly day: string };

/** The agreements as a table: a row an agreement. On a small screen each row stands as a list of its own. */
export function AgreementTable({ rows, day }: AgreementTableProps) {
  const texts = useTexts('result');
  const words = useTexts('case').words('case');
  return (
    <table className="agreements">
      <caption>
        {words(($) => $.agreements.caption, {
          count: rows.length,
          date: texts.date(day),
        })}
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {words(($) => $.agreements.heads[head])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const [name, ...cells] = cellsOf(row, texts, words);
          return (
            <tr key={at} data-change={row.change}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => {
                const head = heads[column + 1] ?? 'name';
                return (
                  <td key={head} data-head={words(($) => $.agreements.heads[head])}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
