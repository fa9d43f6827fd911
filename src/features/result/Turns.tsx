import { Fragment, useState } from 'react';

import type { Answers, Change } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { Section } from './Section.tsx';
import { turnLead } from './turnLead.ts';
import { type TurnRow, turnRows } from './turnRows.ts';
import { TurnTable } from './TurnTable.tsx';
import { TurnsHint } from './TurnsHint.tsx';

type TurnsProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  /** What would change the answer: by what can be changed, and by what nobody can change too. */
  readonly changes: readonly Change[];
  readonly allChanges: readonly Change[];
};

/** So many rows are told; the rest are there to open. */
const told = 6;

/** What would change the answer: the fewest changed answers, and the route they would lead to. */
export function Turns({ rulebook, answers, changes, allChanges }: TurnsProps) {
  const texts = useTexts();
  const { t, count, sentence } = texts;
  const [isAll, setIsAll] = useState(false);
  if (allChanges.length === 0) return null;
  const rows = turnRows(rulebook, isAll ? allChanges : changes);
  const sizes = [...new Set(rows.map(({ changed }) => changed.length))];
  return (
    <Section id="andra" title={t(($) => $.result.turns.title)}>
      <p className="lead">{turnLead(rulebook, answers, rows, texts)}</p>
      <TurnsHint rulebook={rulebook} />
      <div className="choice-row toggle">
        <input
          type="checkbox"
          id="alla-andringar"
          aria-describedby="alla-andringar-vad"
          onChange={(event) => setIsAll(event.currentTarget.checked)}
        />
        <label htmlFor="alla-andringar">{t(($) => $.result.turns.all)}</label>
        <p className="hint" id="alla-andringar-vad">
          {t(($) => $.result.turns.allHint)}
        </p>
      </div>
      {sizes.map((size) => (
        <Fragment key={size}>
          {size > 1 && (
            <h3 className="kicker">
              {t(($) => $.result.turns.several, { number: sentence(count(size)) })}
            </h3>
          )}
          {tables(
            rows.filter(({ changed }) => changed.length === size),
            t(($) => (size > 1 ? $.result.turns.captionSeveral : $.result.turns.caption)),
          )}
        </Fragment>
      ))}
    </Section>
  );

  function tables(rows: readonly TurnRow[], caption: string) {
    const rest = rows.slice(told);
    return (
      <>
        <TurnTable {...{ rulebook, answers, caption }} rows={rows.slice(0, told)} />
        {rest.length > 0 && (
          <Details summary={t(($) => $.result.turns.more, { count: rest.length })}>
            <TurnTable {...{ rulebook, answers, caption }} rows={rest} />
          </Details>
        )}
      </>
    );
  }
}
