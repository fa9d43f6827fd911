/** What of own rules is about a route: what names it, and what names none. */
export function forRoute<T extends { readonly route?: string | undefined }>(
  entries: readonly T[] | undefined,
  route: string | null,
): T[] {
  return (entries ?? []).filter((entry) => entry.route === undefined || entry.route === route);
}
