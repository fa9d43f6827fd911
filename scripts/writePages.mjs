// One HTML file for each page, so that every address works on any static host and under any path.
// Where people arrive, and every question, it holds the page itself: it can be read and answered
// before the script has come.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

import { withPolicy } from './contentPolicy.mjs';
import { earlyScript, faultScript, oldBrowserScript } from './earlyScript.mjs';
import { notFoundPage } from './notFoundPage.mjs';
import { withoutScript } from './withoutScript.mjs';

/**
 * @typedef {typeof import('../src/app/prerender.tsx')} Prerender
 * @typedef {import('../src/app/address/pages.ts').Page} Page
 * @param {{ root: string, outDir: string }} options
 */
export async function writePages({ root, outDir }) {
  const pages = await loadPrerender(root);
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const sheet = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/.exec(page);
  if (sheet === null) throw new Error('The page has no style sheet.');
  const style = readFileSync(join(outDir, sheet[1] ?? ''), 'utf8');
  const empty = page.replace(
    '<script type="module"',
    () => `<script>${earlyScript}\n${faultScript}</script>\n    <script type="module"`,
  );
  const whole = new Set(pages.prerenderedPages().map((page) => JSON.stringify(page)));

  /** @param {string} written @param {import("../src/app/address/pages.ts").Language} language @param {string} up */
  const told = (written, language, up) =>
    written.replace('</body>', () => {
      const statement = up + pages.pathOf({ page: 'accessibility' }, language);
      const sentences = withoutScript(root, [language], statement);
      return `  ${sentences}\n    <script>${oldBrowserScript}</script>\n  </body>`;
    });

  // What the service worker gives for an address it has no page for.
  writeFileSync(join(outDir, 'empty.html'), withPolicy(told(empty, 'sv', './')));
  const { pathOf } = pages;
  writeFileSync(join(outDir, '404.html'), withPolicy(notFoundPage({ root, pathOf })));
  for (const language of pages.languages) {
    for (const each of pages.everyPageThereIs()) {
      const path = pages.pathOf(each, language);
      const file = join(outDir, path, 'index.html');
      const content = await pages.prerender(each, language);
      const written = whole.has(JSON.stringify(each))
        ? filled(titled(empty, content.title), sheet[0], style, content.body, pages.writtenOn)
        : titled(empty, content.title);
      const up = pages.pathToRoot(path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, withPolicy(told(placed(written, up, language), language, up)));
    }
  }
}

/**
 * The pages as the browser has them, built once more for Node.
 * @param {string} root
 * @returns {Promise<Prerender>}
 */
async function loadPrerender(root) {
  // Where React can be found, and where two builds at once do not meet.
  const outDir = join(root, 'node_modules', '.cache', `vagval-pages-${process.pid}`);
  await build({
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src', 'app', 'prerender.tsx'),
      outDir,
      copyPublicDir: false,
      rolldownOptions: {
        output: { codeSplitting: false, entryFileNames: '[name].mjs' },
      },
    },
  });
  try {
    return await import(pathToFileURL(join(outDir, 'prerender.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * The page with its content in place, and its style with it: it is painted when it has come.
 * @param {string} page
 * @param {string} sheet
 * @param {string} style
 * @param {string} body
 * @param {string} day
 */
function filled(page, sheet, style, body, day) {
  return page
    .replace(sheet, () => `<style>${style}</style>`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root" data-written-on="${day}">${body}</div>`,
    );
}

/**
 * The page under its own name, which stands in the tab before the script has come.
 * @param {string} page
 * @param {string} title
 */
function titled(page, title) {
  if (title === '') return page;
  return page.replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`);
}

/**
 * The page as it reads from its own folder: relative addresses climb to the root.
 * @param {string} page
 * @param {string} up
 * @param {string} language
 */
function placed(page, up, language) {
  const [head = '', ...rest] = page.split('</head>');
  const climbed = head
    .replace('<html lang="sv">', `<html lang="${language}">`)
    .replace(/(name="site-root" content=")[^"]*/, `$1${up}`)
    .replaceAll(/((?:src|href)=")\.\//g, `$1${up}`);
  return [climbed, ...rest].join('</head>');
}
