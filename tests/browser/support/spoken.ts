import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../support/root.ts';

/** A screen reader that is a program, as a script for a page of any engine: its one export is a global there. */
export const screenReader = readFileSync(
  join(root, 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js'),
  'utf8',
).replace(/export ?\{[^}]*?([\w$]+) as virtual\b[^}]*\};?/, 'globalThis.virtual = $1;');

type Reader = {
  readonly start: (options: { readonly container: Node }) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly lastSpokenPhrase: () => Promise<string>;
  readonly spokenPhraseLog: () => Promise<string[]>;
  readonly stop: () => Promise<void>;
};

/** What is said of the page from its beginning to its end. Runs in the page. */
export async function readPage(): Promise<string[]> {
  const { virtual } = globalThis as unknown as { readonly virtual: Reader };
  await virtual.start({ container: document.body });
  const first = await virtual.lastSpokenPhrase();
  for (let step = 0; step < 5000; step += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const said = [...(await virtual.spokenPhraseLog())];
  await virtual.stop();
  return said;
}
