/** A file of own rules to begin from. */
export async function exampleText(): Promise<string> {
  const { default: example } = await import('./example.json');
  return `${JSON.stringify(example, null, 2)}\n`;
}
