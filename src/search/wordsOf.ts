/** The words of a text as they are compared: small letters without accents, a number as one word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
