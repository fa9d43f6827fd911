/** The nodes of some diagrams, numbered from 0. The same variable with the same children is the same node. */
export type NodeTable = {
  readonly variables: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** The number of the node that looks at a variable and has these children, a new one where there was none. */
  readonly numberOf: (variable: number, children: readonly number[]) => number;
};

const none = -1;

/** An empty table. Nodes are found by a hash of what they hold, and then compared. */
export function createNodeTable(): NodeTable {
  const variables: number[] = [];
  const children: (readonly number[])[] = [];
  const latest = new Map<number, number>();
  /** For each node the one before it with the same hash. */
  const previous: number[] = [];

  const holds = (node: number, variable: number, kids: readonly number[]): boolean => {
    const own = children[node] ?? [];
    if (variables[node] !== variable || own.length !== kids.length) return false;
    for (let i = 0; i < kids.length; i += 1) if (own[i] !== kids[i]) return false;
    return true;
  };
  const numberOf = (variable: number, kids: readonly number[]): number => {
    let hash = variable;
    for (let i = 0; i < kids.length; i += 1) hash = Math.imul(hash ^ (kids[i] ?? 0), 0x01000193);
    const newest = latest.get(hash) ?? none;
    for (let node = newest; node !== none; node = previous[node] ?? none)
      if (holds(node, variable, kids)) return node;
    latest.set(hash, children.length);
    variables.push(variable);
    previous.push(newest);
    return children.push(kids) - 1;
  };
  return { variables, children, numberOf };
}
