import type { Mark } from '#casefile/index.ts';

/** Who reads, and in what role. */
export type Reader = Pick<Mark, 'name' | 'role'>;

/** The reader in what a tab has kept. */
export function readReader(kept: unknown): Reader {
  const textIn = (field: string): string => {
    if (typeof kept !== 'object' || kept === null || !(field in kept)) return '';
    const text: unknown = Reflect.get(kept, field);
    return typeof text === 'string' ? text : '';
  };
  return { name: textIn('name'), role: textIn('role') };
}

/** Whether a mark is this reader's. */
export function isSameReader(mark: Mark, { name, role }: Reader): boolean {
  return mark.name === name.trim() && mark.role === role.trim();
}
