/** The largest file that is read at all, in bytes: more than the longest case could come to. */
const limit = 4_000_000;

/** The text of a file. Of one too large to be a case, only so much that it is refused as too large. */
export async function readFile(file: File): Promise<string> {
  return file.slice(0, limit).text();
}
