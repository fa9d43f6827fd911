import type { KeyboardEvent } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';
import { Field } from '#ui/Field.tsx';
import { useIsPrerendered } from '#ui/useIsPrerendered.ts';
import { useIsPainted } from '#ui/useIsPainted.ts';

import { fieldId } from './fieldId.ts';
import { useLazySearch } from './useLazySearch.ts';

type AreaFieldsProps = {
  readonly rulebook: Rulebook;
  readonly question: string;
  readonly answer: string | number | undefined;
};

/** The service areas in their groups, with a search that opens the groups where something fits. */
export function AreaFields({ rulebook, question, answer }: AreaFieldsProps) {
  const texts = useTexts();
  const { t, area, areaGroup, count, sentence } = texts;
  const { found: result, onWrite } = useLazySearch(
    rulebook.areas.map(({ id }) => ({ id, name: area(id).name })),
    async () => (await import('./searchAreas.ts')).searchAreas(rulebook, texts),
  );
  const isNone = result !== undefined && (result.fit === 'nearest' || result.ids.length === 0);
  // Where nothing fits, all headings are left to be read.
  const found = isNone ? undefined : result;
  // In the browser the question is painted first; what lies in closed groups follows at once.
  const isWhole = useIsPainted(question, useIsPrerendered());
  const first = rulebook.areas[0]?.id;
  const idOf = (id: string): string => fieldId(question, id === first ? 'first' : id);
  const rank = (id: string): number => found?.ids.indexOf(id) ?? 0;
  const best = (ids: readonly { readonly id: string }[]): number => rank(ids[0]?.id ?? '');
  const groups = rulebook.areaGroups.map((id) => {
    const areas = rulebook.areas.filter(({ group }) => group === id);
    const fitting = areas
      .filter((one) => rank(one.id) >= 0)
      .toSorted((a, b) => rank(a.id) - rank(b.id));
    return { id, areas: [...fitting, ...areas.filter((one) => !fitting.includes(one))], fitting };
  });

  /** Enter takes the only area that fits; among several it leads to the best of them. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || result === undefined) return;
    event.preventDefault();
    const field = document.getElementById(idOf(found?.ids[0] ?? ''));
    if (!(field instanceof HTMLInputElement)) return;
    if (found?.ids.length === 1) field.click();
    field.focus();
  };

  const told = (): string => {
    if (isNone) return t(($) => $.area.foundNone);
    if (found === undefined) return '';
    const given = { count: found.ids.length, number: sentence(count(found.ids.length)) };
    return found.fit === 'exact' ? t(($) => $.area.found, given) : t(($) => $.area.near, given);
  };

  return (
    <>
      {/* Not a control: it hears the Enter of the field in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="search" onKeyDown={onKeyDown}>
        <Field
          id={fieldId(question, 'search')}
          name="search"
          label={t(($) => $.area.search)}
          hint={t(($) => $.area.searchHint)}
          size={28}
          mode="search"
          onWrite={onWrite}
        />
        <output htmlFor={fieldId(question, 'search')}>{told()}</output>
      </div>
      {groups
        .toSorted((a, b) =>
          found === undefined ? 0 : orLast(best(a.fitting)) - orLast(best(b.fitting)),
        )
        .map(({ id: group, areas, fitting }) => {
          const chosenHere = areas.some(({ id }) => id === answer);
          return (
            <details
              key={group}
              className="area-group"
              open={found === undefined ? chosenHere : fitting.length > 0}
              hidden={fitting.length === 0}
            >
              <summary>
                {areaGroup(group)}{' '}
                <span className="size">{t(($) => $.area.size, { count: fitting.length })}</span>
              </summary>
              {(isWhole || chosenHere ? areas : []).map(({ id }) => (
                <Choice
                  key={id}
                  id={idOf(id)}
                  name="answer"
                  value={id}
                  label={area(id).name}
                  chosen={answer === id}
                  hidden={rank(id) < 0}
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

/** What has no rank comes last. */
function orLast(rank: number): number {
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}
