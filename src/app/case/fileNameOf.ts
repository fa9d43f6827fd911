/** A file name of the letters and digits of a case's name, with the day: `oppet-stod-2026-11-21.json`. */
export function fileNameOf(name: string, day: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return `${[plain, day].filter((part) => part !== '').join('-')}.json`;
}
