import { vi } from 'vitest';

export type SavedFile = { readonly name: string; readonly content: Blob };

/**
 * Catches what a page lets the browser save until the test is over. A click that were let through would lead
 * the document of every test after it away.
 */
export function catchSavedFiles(): readonly SavedFile[] {
  const files: SavedFile[] = [];
  let made = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) made = content;
    return 'blob:saved';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, content: made });
  });
  return files;
}
