/** The dotted paths of some fields of each item, each once. */
export function fields(
  items: readonly { readonly id: string }[],
  ...names: readonly string[]
): string[] {
  return [...new Set(items.flatMap(({ id }) => names.map((name) => `${id}.${name}`)))];
}

/** Something with this id. */
export function named(id: string): { readonly id: string } {
  return { id };
}

/** The same ids below a path. */
export function prefixed(part: string, items: readonly { readonly id: string }[]) {
  return items.map(({ id }) => named(`${part}.${id}`));
}
