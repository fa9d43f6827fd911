/** A file name that every system takes: Latin letters without marks, digits and hyphens. */
export function fileName(name: string, ending: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  // A long one ends with a whole word.
  const short =
    plain.length > 80
      ? plain
          .slice(0, 81)
          .replace(/-[^-]*$/, '')
          .slice(0, 80)
      : plain;
  return `${short || 'vagval'}.${ending}`;
}
