/** What begins a word without being a word of its own in it: "förebyggande" is not about building. */
const prefixes = new Set([
  'fore',
  'over',
  'under',
  'efter',
  'till',
  'mellan',
  'emot',
  'med',
  'for',
]);

/**
 * The later parts of a Swedish compound: "direktupphandling" also holds "upphandling". A word is parted
 * only after or before a word that is known, never in the middle of one: there is no "hall" in "samhällsstöd".
 */
export function compoundParts(word: string, isKnown: (word: string) => boolean): string[] {
  const parts: string[] = [];
  for (let at = 3; at <= word.length - 4; at += 1) {
    const head = word.slice(0, at);
    const part = word.slice(at);
    const linked = head.endsWith('s') ? head.slice(0, -1) : head;
    const known = [head, linked].find((one) => one.length > 2 && isKnown(one));
    if (known === undefined ? part.length > 5 && isKnown(part) : isFirst(known, part))
      parts.push(part);
  }
  return parts;

  function isFirst(head: string, part: string): boolean {
    return !prefixes.has(head) && (head.length > 3 || isKnown(part));
  }
}
