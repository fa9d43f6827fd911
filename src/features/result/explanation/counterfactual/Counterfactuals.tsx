import { Fragment, useState } from 'react';

import { type Answers, byFragility, type Change } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { DelayedAnnouncement } from '#ui/DelayedAnnouncement.tsx';

import { ResultSection } from '#features/result/ResultSection.tsx';
import { counterfactualLead } from './counterfactualLead.ts';
import { type CounterfactualRow, counterfactualRows } from './counterfactualRows.ts';
import { CounterfactualTable } from './CounterfactualTable.tsx';
import { CounterfactualHint } from './CounterfactualHint.tsx';

type CounterfactualsProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  /** What would change the answer: by what can be changed, and by what nobody can change too. */
  readonly changes: readonly Change[];
  readonly allChanges: readonly Change[];
};

/** So many rows are told; the rest are there to open. */
const told = 6;

/**
 * What would change the answer: the one that is likeliest to turn it first, whoever can change it, and then what
 * can be changed.
 */
export function Counterfactuals({ rulebook, answers, changes, allChanges }: CounterfactualsProps) {
  const texts = useTexts();
  const { t, count, sentence, list, within, route } = texts;
  const [shown, setShown] = useState<'all' | 'changeable'>();
  const isAll = shown === 'all';
  if (allChanges.length === 0) return null;
  const all = byFragility(rulebook, answers, allChanges);
  const rows = counterfactualRows(
    rulebook,
    isAll ? all : byFragility(rulebook, answers, withFirst(all[0], changes)),
  );
  const lead = counterfactualLead(rulebook, answers, rows, texts);
  const sizes = [...new Set(rows.map(({ changed }) => changed.length))];
  return (
    <ResultSection id="andra" title={t(($) => $.result.turns.title)}>
      <p className="lead">{lead}</p>
      <DelayedAnnouncement text={shown === undefined ? '' : lead} />
      <CounterfactualHint rulebook={rulebook} />
      <div className="choice-row toggle">
        <input
          type="checkbox"
          id="alla-andringar"
          aria-describedby="alla-andringar-vad"
          onChange={(event) => setShown(event.currentTarget.checked ? 'all' : 'changeable')}
        />
        <label htmlFor="alla-andringar">{t(($) => $.result.turns.all)}</label>
        <p className="hint" id="alla-andringar-vad">
          {t(($) => $.result.turns.allHint)}
        </p>
      </div>
      {sizes.map((size) => (
        <Fragment key={size}>
          {size === sizes[0] ? tables(ofSize(size)) : folded(ofSize(size))}
        </Fragment>
      ))}
    </ResultSection>
  );

  function ofSize(size: number): CounterfactualRow[] {
    return rows.filter(({ changed }) => changed.length === size);
  }

  function table(shown: readonly CounterfactualRow[]) {
    const isSeveral = shown.some(({ changed }) => changed.length > 1);
    const caption = t(($) => (isSeveral ? $.result.turns.captionSeveral : $.result.turns.caption));
    return <CounterfactualTable {...{ rulebook, answers, caption }} rows={shown} />;
  }

  function tables(those: readonly CounterfactualRow[]) {
    const rest = those.slice(told);
    return (
      <>
        {table(those.slice(0, told))}
        {rest.length > 0 && (
          <Details summary={t(($) => $.result.turns.more, { count: rest.length })}>
            {table(rest)}
          </Details>
        )}
      </>
    );
  }

  function folded(those: readonly CounterfactualRow[]) {
    const number = sentence(count(those[0]?.changed.length ?? 0));
    const routes = list(those.map(({ recommended }) => within(route(recommended).name)));
    return (
      <Details summary={t(($) => $.result.turns.several, { number, routes })}>
        {table(those)}
      </Details>
    );
  }
}

/** Changes with one that is to be told whichever they are. */
function withFirst(first: Change | undefined, changes: readonly Change[]): readonly Change[] {
  if (first === undefined) return changes;
  const textOf = ({ answers }: Change): string => JSON.stringify(answers);
  return changes.some((one) => textOf(one) === textOf(first)) ? changes : [first, ...changes];
}
