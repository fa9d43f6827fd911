/** What stands under an id. Ids also come from files and links: none may reach what every object inherits. */
export function own<T>(byId: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return byId !== undefined && Object.hasOwn(byId, id) ? byId[id] : undefined;
}
