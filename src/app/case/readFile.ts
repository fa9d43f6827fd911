import { caseLimit } from '#casefile/index.ts';
import { decodeText } from '#ui/decodeText.ts';

/** The largest file that is read at all, in bytes: a character takes at most three, and one more tells it is too large. */
const limit = 3 * caseLimit + 3;

/** The text of a file. Of one too large to be a case, only so much that it is refused as too large. */
export async function readFile(file: File): Promise<string> {
  return decodeText(new Uint8Array(await file.slice(0, limit).arrayBuffer()));
}
