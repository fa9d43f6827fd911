type Node = { readonly [key: string]: unknown };

/** Some words with all that lätt svenska says in their place, however deep; what it says besides is added. */
export function easier<T>(ordinary: T, easy: unknown): T {
  if (easy === undefined || ordinary === undefined) return ordinary;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own files; check:rules holds them to their form
  return merged(ordinary, easy) as T;
}

function merged(ordinary: unknown, easy: unknown): unknown {
  if (!isNode(ordinary) || !isNode(easy)) return easy;
  const said = Object.entries(easy).map(([key, words]) => [key, merged(ordinary[key], words)]);
  return { ...ordinary, ...Object.fromEntries(said) };
}

function isNode(words: unknown): words is Node {
  return typeof words === 'object' && words !== null;
}
