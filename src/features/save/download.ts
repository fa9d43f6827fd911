import { saveFile } from '#ui/saveFile.ts';

/** Hands a case to the browser as a file to save. */
export function download(name: string, text: string): void {
  saveFile(name, text, 'application/json');
}
