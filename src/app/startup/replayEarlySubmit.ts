/**
 * Takes up what was done on a page of the build before its script had come: what was written is told to
 * the page, and an answer that was sent is sent now. `scripts/earlyScript.mjs` held it back until then.
 */
export function replayEarlySubmit(): void {
  document.documentElement.dataset['alive'] = '';
  for (const field of document.querySelectorAll('textarea'))
    if (field.value !== field.defaultValue)
      field.dispatchEvent(new Event('input', { bubbles: true }));
  const form = document.querySelector<HTMLFormElement>('form[data-early]');
  if (form === null) return;
  delete form.dataset['early'];
  form.requestSubmit();
}
