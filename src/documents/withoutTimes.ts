// The first day a zip file knows: 1 January 1980, midnight.
const firstDay = 0x0021_0000;
const endSign = 0x0605_4b50;

/** A zip file whose entries say nothing of when they were made, so that the same content is the same file. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endSign) end--;
  if (end < 0) return bytes;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint32(entry + 12, firstDay, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstDay, true);
    // An entry is followed by its name, what is extra and what is said of it.
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return bytes;
}
