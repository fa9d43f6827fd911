/** Where a municipality's own rules lie, beside the build. */
const fileName = 'vagval.settings.json';

/**
 * The text of the own rules beside the build; undefined where there are none. A site of one file fetches
 * nothing: it holds them itself.
 */
export async function fetchLocalText(root: URL): Promise<string | undefined> {
  const inPage = document.getElementById('own-rules');
  if (inPage !== null) return inPage.textContent;
  try {
    const response = await fetch(new URL(fileName, root), { cache: 'no-cache' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
