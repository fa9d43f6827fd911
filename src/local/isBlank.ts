/** Whether a file of own rules is the empty one that every build brings. */
export function isBlank(text: string): boolean {
  return /^\s*(?:\{\s*\}\s*)?$/.test(text);
}
