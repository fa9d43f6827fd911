import { useState } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';
import { Field } from '#ui/Field.tsx';
import { useIsFromBuild } from '#ui/useIsFromBuild.ts';
import { useIsPainted } from '#ui/useIsPainted.ts';

import { fieldId } from './fieldId.ts';
import { matchesSearch } from './matchesSearch.ts';

type AreaFieldsProps = {
  readonly rulebook: Rulebook;
  readonly question: string;
  readonly answer: string | number | undefined;
};

/** The service areas in their groups, with a search that opens the groups where something fits. */
export function AreaFields({ rulebook, question, answer }: AreaFieldsProps) {
  const { t, area, areaGroup, count, sentence } = useTexts();
  const [search, setSearch] = useState('');
  // In the browser the question is painted first; what lies in closed groups follows at once.
  const isWhole = useIsPainted(question, useIsFromBuild());
  const searching = search.trim() !== '';
  const groups = rulebook.areaGroups.map((id) => ({
    id,
    areas: rulebook.areas.filter(({ group }) => group === id),
  }));
  const fits = (id: string, group: string): boolean =>
    !searching || matchesSearch(`${area(id).name} ${areaGroup(group)}`, search);
  const found = rulebook.areas.filter(({ id, group }) => fits(id, group)).length;
  const first = rulebook.areas[0]?.id;
  return (
    <>
      <div className="search">
        <Field
          id={fieldId(question, 'search')}
          name="search"
          label={t(($) => $.area.search)}
          hint={t(($) => $.area.searchHint)}
          size={28}
          mode="search"
          onWrite={setSearch}
        />
        <output htmlFor={fieldId(question, 'search')}>
          {searching &&
            (found === 0
              ? t(($) => $.area.foundNone)
              : t(($) => $.area.found, { count: found, number: sentence(count(found)) }))}
        </output>
      </div>
      {groups.map(({ id: group, areas }) => {
        const chosenHere = areas.some(({ id }) => id === answer);
        const fitting = areas.filter(({ id }) => fits(id, group));
        return (
          <details
            key={`${group}:${searching}`}
            className="area-group"
            open={searching ? fitting.length > 0 : chosenHere}
            hidden={fitting.length === 0}
          >
            <summary>
              {areaGroup(group)}{' '}
              <span className="size">{t(($) => $.area.size, { count: fitting.length })}</span>
            </summary>
            {(isWhole || chosenHere ? areas : []).map(({ id }) => (
              <Choice
                key={id}
                id={fieldId(question, id === first ? 'first' : id)}
                name="answer"
                value={id}
                label={area(id).name}
                chosen={answer === id}
                hidden={!fitting.some((fit) => fit.id === id)}
              >
                {area(id).note !== undefined && <p className="note">{area(id).note}</p>}
              </Choice>
            ))}
          </details>
        );
      })}
    </>
  );
}
