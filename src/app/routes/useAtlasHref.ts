import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { type AtlasKind, itemFragment } from '#features/atlas/atlasItem.ts';

/** Makes the address of something in the rule atlas. */
export function useAtlasHref(): (kind: AtlasKind, id: string) => string {
  const atlas = useHrefOf()({ page: 'atlas' });
  return (kind, id) => `${atlas}#${itemFragment({ kind, id })}`;
}
