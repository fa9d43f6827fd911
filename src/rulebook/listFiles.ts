import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files in a folder below another, in alphabetical order; none when the folder is missing. */
export function listFiles(root: string, folder: string, ending: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((file) => file.endsWith(ending))
      .toSorted()
      .map((file) => `${folder}/${file}`);
  } catch {
    return [];
  }
}
