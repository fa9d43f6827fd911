/** A whole number for each pair of whole numbers, none below zero. */
export type PairTable = {
  /** The number of a pair, or -1. */
  readonly get: (a: number, b: number) => number;
  readonly set: (a: number, b: number, value: number) => void;
};

const smallest = 64;
/** A slot holds the pair and its number. */
const perSlot = 3;

/**
 * An empty table. Diagrams ask by the hundred thousand: a flat table leaves no keys behind to be swept up,
 * as a Map of pairs would.
 */
export function createPairTable(): PairTable {
  let slots = emptySlots(smallest);
  let count = 0;

  /** Where the pair stands, or the free slot where it would. */
  const slotOf = (a: number, b: number): number => {
    const last = slots.length / perSlot - 1;
    let slot = hashOf(a, b) & last;
    for (;;) {
      const held = slots[slot * perSlot] ?? -1;
      if (held < 0 || (held === a && slots[slot * perSlot + 1] === b)) return slot * perSlot;
      slot = (slot + 1) & last;
    }
  };
  const put = (a: number, b: number, value: number): void => {
    const at = slotOf(a, b);
    if ((slots[at] ?? -1) < 0) count += 1;
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = value;
  };
  const grow = (): void => {
    const old = slots;
    slots = emptySlots((old.length / perSlot) * 2);
    count = 0;
    for (let at = 0; at < old.length; at += perSlot)
      if ((old[at] ?? -1) >= 0) put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
  };
  return {
    get: (a, b) => {
      const at = slotOf(a, b);
      return (slots[at] ?? -1) < 0 ? -1 : (slots[at + 2] ?? -1);
    },
    set: (a, b, value) => {
      put(a, b, value);
      // Half full at most, so that a pair is never far from where it should stand.
      if (count * 2 > slots.length / perSlot) grow();
    },
  };
}

function emptySlots(count: number): Int32Array {
  return new Int32Array(count * perSlot).fill(-1);
}

// Stryker disable all: any hash finds what it should; it says only where to begin to look.
function hashOf(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
