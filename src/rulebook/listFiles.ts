import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files in a folder below another, and deep in it where asked, in alphabetical order; none when it is missing. */
export function listFiles(
  root: string,
  folder: string,
  ending: string,
  { isDeep = false } = {},
): string[] {
  try {
    return readdirSync(join(root, folder), { encoding: 'utf8', recursive: isDeep })
      .filter((file) => file.endsWith(ending))
      .toSorted()
      .map((file) => `${folder}/${file.replaceAll(sep, '/')}`);
  } catch {
    return [];
  }
}
