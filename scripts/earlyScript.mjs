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
  if (sessionStorage.getItem('vagval.case')) document.documentElement.dataset.kept = '';
} catch {}
`
  .trim()
  .replaceAll(/\n\s*/g, '\n');
