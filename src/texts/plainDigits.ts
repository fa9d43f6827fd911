/**
 * Text that digits are to be read from, all ways to write the same made one. Nothing where a digit is raised,
 * lowered, ringed or part of a fraction: it may be the mark of a footnote.
 */
export function plainDigits(text: string): string {
  return /\p{No}/u.test(text) ? '' : text.normalize('NFKC');
}
