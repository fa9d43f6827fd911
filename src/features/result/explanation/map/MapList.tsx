import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import type { RouteMap, Stop, Branch } from './routeMap.ts';

type MapListProps = {
  readonly rulebook: Rulebook;
  readonly map: RouteMap;
  /** Whether the answer hangs on what is unknown, though the way has an end. */
  readonly hangs: boolean;
};

/** A map in words: each station with its answer, its parts and the ways that leave there. */
export function MapList({ rulebook, map, hangs }: MapListProps) {
  const { t, sentence } = useTexts();
  return (
    <ol className="plain twin">
      {map.stops.map(({ key, asked, answer, state, parts, branches, sources }) => (
        <li key={key} data-state={state}>
          <div>
            <p className="asked">{asked}</p>
            <p>
              <b>{answer}</b>
            </p>
            {parts.length > 0 && (
              <ul className="plain parts">
                {parts.map(({ words, truth }) => (
                  <li key={words} data-truth={truth}>
                    {words}
                  </li>
                ))}
              </ul>
            )}
            <BranchList branches={branches} />
          </div>
          <Cites rulebook={rulebook} sources={sources} />
        </li>
      ))}
      <li data-state="end">
        <div>
          <p className="asked">{map.end === '' ? t(($) => $.result.map.endUndecided) : map.end}</p>
          <p>
            {t(($) => $.result.status[hangs ? 'undecided' : map.status])}{' '}
            {map.conditions !== '' && `${sentence(map.conditions)}.`}
          </p>
          <BranchList branches={map.open} />
        </div>
      </li>
    </ol>
  );
}

type BranchListProps = { readonly branches: Stop['branches'] };

/** The ways that leave at a station; those that the same answer leads to stand together. */
function BranchList({ branches }: BranchListProps) {
  const { t, alternatives, within } = useTexts();
  const groups = new Map<string, [Branch, ...Branch[]]>();
  for (const branch of branches) {
    const key = `${branch.verdict} ${branch.when ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [branch]);
    else group.push(branch);
  }
  return [...groups].map(([key, group]) => {
    const [{ verdict, quoted }] = group;
    const routes = alternatives(group.map(({ name }) => within(name)));
    return (
      <p key={key} className="else" data-verdict={verdict}>
        <VerdictMark verdict={verdict} />
        <span>
          {quoted === ''
            ? t(($) => $.result.map.otherwiseRoute, { routes })
            : t(($) => $.result.map.ifRoute, { answer: quoted, routes })}{' '}
          ({within(t(($) => $.verdicts[verdict]))})
        </span>
      </p>
    );
  });
}
