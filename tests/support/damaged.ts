import * as fc from 'fast-check';

/** Damage to a file: bytes changed, all that follows cut off, or a part of it there twice. */
export type Damage = readonly {
  readonly at: number;
  readonly byte: number;
  readonly how: string;
}[];

/** Damage such as a disk, a mail or a bad copy does to a file of so many bytes. */
export function arbitraryDamage(length: number): fc.Arbitrary<Damage> {
  return fc.array(
    fc.record({
      at: fc.nat(length - 1),
      byte: fc.nat(255),
      how: fc.constantFrom('change', 'change', 'change', 'cut', 'double'),
    }),
    { minLength: 1, maxLength: 6 },
  );
}

/** A file with its damage. */
export function damaged(file: Uint8Array, damage: Damage): Uint8Array<ArrayBuffer> {
  let bytes = new Uint8Array(file);
  for (const { at, byte, how } of damage) {
    if (how === 'cut') bytes = bytes.slice(0, at);
    else if (how === 'double')
      bytes = Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(Math.floor(at / 2)));
    else bytes[at] = byte;
  }
  return bytes;
}
