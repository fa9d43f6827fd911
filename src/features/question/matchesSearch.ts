/** Whether every word searched for begins or stands in a text, whatever its case and accents. */
export function matchesSearch(text: string, search: string): boolean {
  const hay = bare(text);
  return bare(search)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
