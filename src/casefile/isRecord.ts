/** An object with named fields. Fields are to be taken by `ownField`: a name may be an inherited one. */
export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A field that the data itself holds, never one it inherits. */
export function ownField(data: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}
