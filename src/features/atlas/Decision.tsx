import { Details } from '#ui/Details.tsx';

import { useBook } from './AtlasBook.tsx';
import { CriterionTree, Opened } from './CriterionTree.tsx';
import { decisionOrder } from './decisionMap.ts';
import { ItemLink, ItemList } from './ItemLink.tsx';
import { rulesIn } from './rulesIn.ts';

/** The whole decision as a nested list: the gates, then each route in the order in which they are tried. */
export function Decision() {
  const { rulebook, own } = useBook();
  const { gates, candidates } = decisionOrder(rulebook);
  return (
    <Details summary={own(($) => $.decision.list)} open>
      <ol className="decision">
        <li>
          {own(($) => $.decision.gates)}
          <ol>
            {gates.map(({ id, closes }) => (
              <li key={id}>
                <ItemLink item={{ kind: 'rule', id }} /> – {own(($) => $.decision.closes)}{' '}
                <Routes ids={closes} />
                <Criteria rule={id} />
              </li>
            ))}
          </ol>
        </li>
        <li>
          {own(($) => $.decision.order)}
          <ol>
            {candidates.map(({ id, route }) => (
              <li key={id}>
                <Routes ids={[route]} />: <ItemLink item={{ kind: 'rule', id }} />
                <Criteria rule={id} />
                <OwnExclusions route={route} gates={gates.map((gate) => gate.id)} />
              </li>
            ))}
          </ol>
        </li>
        <li>{own(($) => $.decision.end)}</li>
      </ol>
    </Details>
  );
}

function Routes({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <ItemLink item={{ kind: 'route', id }} />
    </span>
  ));
}

/** When a rule holds, as a tree to open. */
function Criteria({ rule }: { readonly rule: string }) {
  const { rulebook, own } = useBook();
  const when = rulesIn(rulebook).find(({ id }) => id === rule)?.when ?? [];
  return (
    <Opened summary={own(($) => $.decision.when)}>
      {() =>
        when.map((criterion) => (
          <CriterionTree key={JSON.stringify(criterion)} criterion={criterion} />
        ))
      }
    </Opened>
  );
}

/** What closes a route alone. */
function OwnExclusions({
  route,
  gates,
}: {
  readonly route: string;
  readonly gates: readonly string[];
}) {
  const { rulebook, own } = useBook();
  const rules = (rulebook.routes.find(({ id }) => id === route)?.excludedBy ?? []).filter(
    ({ id }) => !gates.includes(id),
  );
  if (rules.length === 0) return null;
  const label = own(($) => $.route.closed);
  return (
    <Opened summary={label}>
      {() => <ItemList items={rules.map(({ id }) => ({ kind: 'rule', id }))} label={label} />}
    </Opened>
  );
}
