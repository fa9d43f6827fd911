/**
 * What each page does before its script has come. An answer that is sent is held back until the page is
 * alive (src/app/startup/replayEarlySubmit.ts), and a page of the build stays hidden for a tab that holds a case, since it
 * shows the page of one without – but not for ever, should the script not come.
 */
export const earlyScript = `
addEventListener('submit', (event) => {
  const page = document.documentElement.dataset;
  if ('alive' in page) return;
  event.preventDefault();
  event.target.dataset.early = '';
}, true);
try {
  const { content } = document.querySelector('meta[name="site-root"]');
  const path = new URL('./', new URL(content, location.href)).pathname;
  if (sessionStorage.getItem(path + 'vagval.case') || sessionStorage.getItem('vagval.case'))
    document.documentElement.dataset.kept = '';
} catch {}
`
  .trim()
  .replaceAll(/\n\s*/g, '\n');

/** Tells of a script that a browser cannot read or fetch. */
export const faultScript = `
addEventListener('error', ({ target, error }) => {
  if ('alive' in document.documentElement.dataset) return;
  if (!(error instanceof SyntaxError) && target.type !== 'module') return;
  delete document.documentElement.dataset.kept;
  document.getElementById('not-started').hidden = false;
}, true);
`
  .trim()
  .replaceAll(/\n\s*/g, '\n');

/**
 * Says so where a browser lacks what we need: modules, or what JavaScript had in 2023, which no page goes without. Written for
 * any browser, and before the script comes, which then does nothing (`src/app/main.tsx`).
 */
export const oldBrowserScript = `
if (!('noModule' in document.createElement('script')) || !Array.prototype.toSorted) {
  document.documentElement.removeAttribute('data-kept');
  document.documentElement.setAttribute('data-old', '');
  document.getElementById('not-started').removeAttribute('hidden');
}
`
  .trim()
  .replaceAll(/\n\s*/g, '\n');
