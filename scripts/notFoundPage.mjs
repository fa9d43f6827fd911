// The page of an address that leads nowhere, in both languages: what any static host shows as 404.html.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// It may be shown at any depth. An address whose # came through e-mail as %23 is mended (`withHash` in
// src/casefile/isLink.ts says the same), and where the site lies is asked of the host.
const script = `
(function () {
  var mended = location.href.replace(/\\/?%(?:25)*23(?=a\\d{1,6}\\.)/, '/#');
  if (mended !== location.href) return location.replace(mended);
  var links = document.querySelectorAll('a[data-path]');
  (function ask(path) {
    if (path === '') return;
    fetch(path + 'manifest.webmanifest', { method: 'HEAD' }).then(function (found) {
      if (!found.ok) return ask(path.replace(/[^/]*\\/$/, ''));
      for (var link of links) link.href = path + link.dataset.path;
    });
  })(location.pathname.replace(/[^/]*$/, ''));
})();`;
const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 38rem; margin: 3rem auto; padding-inline: 1rem; }
section + section { margin-block-start: 3rem; }
h1 { line-height: 1.2; }
a { color: LinkText; }`;

/**
 * @param {{ root: string, pathOf: (page: { page: 'start' | 'open' | 'search' }, language: 'sv' | 'en') => string }} site
 */
export function notFoundPage({ root, pathOf }) {
  const wordsIn = (/** @type {string} */ language) =>
    JSON.parse(readFileSync(join(root, 'locales', language, 'failure.json'), 'utf8')).notFound;
  const section = (/** @type {'sv' | 'en'} */ language) => {
    const words = wordsIn(language);
    const link = (/** @type {'start' | 'open' | 'search'} */ page) => {
      const path = pathOf({ page }, language);
      return `<li><a href="/${path}" data-path="${path}">${words[page]}</a></li>`;
    };
    return `<section lang="${language}"><h1>${words.title}</h1><p>${words.text}</p>
<ul>${link('start')}${link('open')}${link('search')}</ul></section>`;
  };
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${wordsIn('sv').title} / ${wordsIn('en').title} – Vägval</title>
<style>${style}</style></head>
<body><main>${section('sv')}${section('en')}</main><script>${script}</script></body></html>
`;
}
