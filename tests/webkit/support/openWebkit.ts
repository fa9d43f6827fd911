import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

import { findWebkit } from '../../../scripts/findWebkit.mjs';
import { freePort } from '../../../scripts/freePort.mjs';

/** A page in WebKitGTK. */
export type WebkitPage = {
  readonly goTo: (url: string) => Promise<void>;
  /** Runs the body of a function in the page; what it returns, or a promise of it, comes back. */
  readonly run: <T>(body: string, ...given: readonly unknown[]) => Promise<T>;
  readonly click: (selector: string) => Promise<void>;
  /** Types into an element; `enter` is the key of that name. */
  readonly type: (selector: string, keys: string) => Promise<void>;
  /** What is asked next is asked in a frame, until it is asked in the page again by no selector. */
  readonly within: (frame?: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export const enter = '\uE007';

/** What WebDriver calls an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Element = { readonly [elementKey]: string };

/** Opens WebKitGTK on a screen of its own, and speaks WebDriver with it. */
export async function openWebkit(): Promise<WebkitPage> {
  const found = findWebkit();
  if (found === undefined) throw new Error('There is no WebKitGTK here.');
  const screen = spawn(found.screen, ['-displayfd', '1', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(found.driver, ['-p', String(port)], {
    // The browser and its processes are one group with it, to be ended as one.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: `:${display.toString().trim()}`,
      // The sandbox needs privileges that root in a container cannot give away.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
    stdio: 'ignore',
  });
  // A page that hangs is not closed by the test, which runs out of time: nothing may outlive it.
  process.once('exit', () => end(driver, screen));
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  const options = { binary: found.browser, args: ['--automation'] };
  const { sessionId } = await send<{ sessionId: string }>('POST', `${address}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  return page(`${address}/session/${sessionId}`, () => end(driver, screen));
}

function end(driver: ChildProcess, screen: ChildProcess): void {
  screen.kill();
  if (driver.pid === undefined || driver.exitCode !== null || driver.signalCode !== null) return;
  process.kill(-driver.pid, 'SIGKILL');
}

function page(session: string, endAll: () => void): WebkitPage {
  const post = async <T>(path: string, body: object) => send<T>('POST', `${session}/${path}`, body);
  const find = async (value: string): Promise<string> => {
    const found = await post<Element>('element', { using: 'css selector', value });
    return found[elementKey];
  };
  return {
    goTo: async (url) => post('url', { url }),
    run: async (script, ...args) => post('execute/sync', { script, args }),
    click: async (selector) => {
      const element = await find(selector);
      // The driver scrolls to it as well, but does not wait until a smooth scroll is over.
      const script = 'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })';
      await post('execute/sync', { script, args: [{ [elementKey]: element }] });
      await post(`element/${element}/click`, {});
    },
    type: async (selector, text) => post(`element/${await find(selector)}/value`, { text }),
    within: async (frame) =>
      post('frame', { id: frame === undefined ? null : { [elementKey]: await find(frame) } }),
    close: async () => {
      await send('DELETE', session);
      endAll();
    },
  };
}

async function send<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`${address}/status`).catch(() => undefined)) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
