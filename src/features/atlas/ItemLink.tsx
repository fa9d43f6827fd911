import { type AtlasItem, atlasKinds, itemFragment } from './atlasItem.ts';
import { useBook } from './AtlasBook.tsx';
import { rulesIn } from './rulesIn.ts';
import { titleOf } from './titleOf.ts';

/** A link to something in the atlas, by its name. */
export function ItemLink({ item }: { readonly item: AtlasItem }) {
  const { rulebook, hrefs, texts } = useBook();
  return (
    <a
      href={`${hrefs.atlas}#${itemFragment(item)}`}
      lang={item.kind === 'source' ? 'sv' : undefined}
    >
      {titleOf(rulebook, item, texts)}
    </a>
  );
}

type ItemListProps = { readonly items: readonly AtlasItem[]; readonly label?: string };

/** Links to things of one kind. */
export function ItemList({ items, label }: ItemListProps) {
  const { rulebook, texts } = useBook();
  const titles = items.map((item) => titleOf(rulebook, item, texts));
  return (
    <ul className="dashes" aria-label={label}>
      {items.map((item, index) => (
        <li key={itemFragment(item)}>
          <ItemLink item={item} />
          {item.kind === 'rule' ? (
            <RuleEffects id={item.id} />
          ) : (
            // Of two that are called the same, what sets them apart is what the rule files call them.
            titles.indexOf(titles[index] ?? '') !== titles.lastIndexOf(titles[index] ?? '') && (
              <span className="small soft"> ({item.id})</span>
            )
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a rule does, beside its name: several rules have the same name. */
function RuleEffects({ id }: { readonly id: string }) {
  const { rulebook, texts, own } = useBook();
  const rule = rulesIn(rulebook).find((one) => one.id === id);
  if (rule === undefined) return null;
  return (['closes', 'carries', 'chooses'] as const).map(
    (effect) =>
      rule[effect].length > 0 && (
        <span key={effect} className="small soft">
          {' '}
          {own(($) => $.effects[effect], {
            routes: texts.list(rule[effect].map((to) => texts.within(texts.route(to).short))),
          })}
        </span>
      ),
  );
}

/** Links to things of several kinds, kind by kind. */
export function ItemGroups({ items }: { readonly items: readonly AtlasItem[] }) {
  const { own } = useBook();
  return atlasKinds.map((kind) => {
    const some = items.filter((item) => item.kind === kind);
    if (some.length === 0) return null;
    const label = own(($) => $.many[kind], { count: some.length });
    return (
      <div key={kind}>
        <h3>{label}</h3>
        <ItemList items={some} label={label} />
      </div>
    );
  });
}
