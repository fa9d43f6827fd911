import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { choicesIn, type Column, columnsOf } from './columnsOf.ts';

const written = { amount: 'amount', number: 'number', cpv: 'code' } as const;

/** Every column that a table of agreements can have, and what can stand in it. */
export function ColumnHelp({ rulebook }: { readonly rulebook: Rulebook }) {
  const texts = useTexts('walk');
  const words = useTexts('case').words('case');
  return (
    <Details summary={words(($) => $.agreements.columnsTitle)}>
      <div className="flow">
        <p>{words(($) => $.agreements.columnsLead)}</p>
        <dl className="column-help">
          {columnsOf(rulebook, texts, words).map((column) => (
            <div key={column.title}>
              <dt>{column.title}</dt>
              <dd>{cellOf(column)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Details>
  );

  function cellOf(column: Column): string {
    if (column.kind === 'fact') {
      const isDay = column.fact === 'ends' || column.fact === 'asOf';
      return words(($) => $.agreements[isDay ? 'day' : 'anyText']);
    }
    const { question } = column;
    if (question.kind === 'choice' || question.kind === 'area')
      return choicesIn(question, rulebook, texts).join(' · ');
    return words(($) => $.agreements[written[question.kind]]);
  }
}
