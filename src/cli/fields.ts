/** The dotted paths of some fields of each item, each once. */
export function fields(
  items: readonly { readonly id: string }[],
  ...names: readonly string[]
): string[] {
  return [...new Set(items.flatMap(({ id }) => names.map((name) => `${id}.${name}`)))];
}
