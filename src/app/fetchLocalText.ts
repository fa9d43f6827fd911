/** Where a municipality's own rules lie, beside the build. */
const fileName = 'vagval.settings.json';

/**
 * The text of the own rules beside the build; undefined where there are none. A site opened from disk
 * cannot fetch anything: there they are opened by hand.
 */
export async function fetchLocalText(root: URL): Promise<string | undefined> {
  if (root.protocol === 'file:') return undefined;
  try {
    const response = await fetch(new URL(fileName, root), { cache: 'no-cache' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
