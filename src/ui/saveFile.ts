/** Lets the browser save something it already holds, under a name. Nothing is sent anywhere. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
