/** Whether every word searched for begins a word of a text, whatever its case and accents. */
export function matchesSearch(text: string, search: string): boolean {
  const words = bare(text);
  return bare(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function bare(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
