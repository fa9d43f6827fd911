/** The nodes of diagrams, each once: its variable and its children, under a number from 0. */
export type NodeTable = {
  /** The number of such a node, made where there is none. */
  readonly numberOf: (variable: number, children: readonly number[]) => number;
  readonly variableOf: (number: number) => number | undefined;
  readonly childrenOf: (number: number) => readonly number[] | undefined;
  readonly size: () => number;
};

const smallest = 1024;

/** An empty table. Nodes are found by their own numbers: to spell out a key for each takes longer than the rest. */
export function createNodeTable(): NodeTable {
  const variables: number[] = [];
  const children: (readonly number[])[] = [];
  let slots = new Int32Array(smallest).fill(-1);

  /** Where the node stands, or the free slot where it would. */
  const slotOf = (variable: number, kids: readonly number[]): number => {
    const last = slots.length - 1;
    let slot = hashOf(variable, kids) & last;
    for (;;) {
      const number = slots[slot] ?? -1;
      if (number < 0) return slot;
      if (variables[number] === variable && isSame(children[number] ?? [], kids)) return slot;
      slot = (slot + 1) & last;
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (const [number, kids] of children.entries())
      slots[slotOf(variables[number] ?? 0, kids)] = number;
  };
  return {
    numberOf: (variable, kids) => {
      const slot = slotOf(variable, kids);
      const found = slots[slot] ?? -1;
      if (found >= 0) return found;
      const number = variables.push(variable) - 1;
      children.push(kids);
      slots[slot] = number;
      // Half full at most, so that a node is never far from where it should stand.
      if (variables.length * 2 > slots.length) grow();
      return number;
    },
    variableOf: (number) => variables[number],
    childrenOf: (number) => children[number],
    size: () => variables.length,
  };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < b.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

// Stryker disable all: any hash finds what it should; it says only where to begin to look.
function hashOf(variable: number, children: readonly number[]): number {
  let hash = variable;
  for (let i = 0; i < children.length; i += 1)
    hash = Math.imul(hash ^ (children[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}
