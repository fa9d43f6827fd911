import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file as text, by their path. */
export function unzipped(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}
