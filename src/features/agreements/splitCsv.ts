/** The rows of a CSV text, whatever stands between its cells. What splits it is fetched when the first one is read. */
export async function splitCsv(text: string): Promise<readonly (readonly string[])[]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', ',', '\t'],
  });
  return data;
}
