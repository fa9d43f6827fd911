import { type AtlasItem, atlasKinds, placeOf } from './place.ts';
import { useBook } from './AtlasBook.tsx';
import { titleOf } from './titleOf.ts';

/** A link to something in the atlas, by its name. */
export function ItemLink({ item }: { readonly item: AtlasItem }) {
  const { rulebook, hrefs, texts } = useBook();
  return (
    <a href={`${hrefs.atlas}#${placeOf(item)}`} lang={item.kind === 'source' ? 'sv' : undefined}>
      {titleOf(rulebook, item, texts)}
    </a>
  );
}

type ItemListProps = { readonly items: readonly AtlasItem[]; readonly label?: string };

/** Links to things of one kind. */
export function ItemList({ items, label }: ItemListProps) {
  return (
    <ul className="dashes" aria-label={label}>
      {items.map((item) => (
        <li key={placeOf(item)}>
          <ItemLink item={item} />
        </li>
      ))}
    </ul>
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
