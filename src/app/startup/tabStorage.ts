import { findBaseUrl } from '#app/address/urlOf.ts';

/** The names Vägval keeps things under, without the path of the installation. */
const ours = /^vagval\.[^/]*$/;

/** What this installation keeps for the tab: the browser forgets it when the tab is closed. */
export function tabStorage(): Storage {
  return storageOf(findBaseUrl(), window.sessionStorage);
}

/** What this installation keeps in the browser until it is deleted. */
export function browserStorage(): Storage {
  return storageOf(findBaseUrl(), window.localStorage);
}

/**
 * A storage as one installation sees it. Others may lie under other paths of the same origin: each keeps what is
 * its own under its path.
 */
export function storageOf(baseUrl: URL, store: Storage): Storage {
  return new InstallationStorage(store, pathOf(baseUrl));
}

/** The name under which another tab has changed something; undefined where it is not this installation's. */
export function storedName(baseUrl: URL, key: string): string | undefined {
  return nameIn(pathOf(baseUrl), key);
}

function nameIn(path: string, key: string): string | undefined {
  const name = key.startsWith(path) ? key.slice(path.length) : key;
  return ours.test(name) ? name : undefined;
}

/** A file on a disk has no path of its own: a newer copy of it finds what the older one kept. */
function pathOf(baseUrl: URL): string {
  return baseUrl.protocol.startsWith('http') ? new URL('./', baseUrl).pathname : '';
}

/**
 * What was kept before there were paths is anyone's: it is read here too, and gets the path of the installation
 * that next writes it.
 */
class InstallationStorage implements Storage {
  readonly #store: Storage;
  readonly #path: string;

  constructor(store: Storage, path: string) {
    this.#store = store;
    this.#path = path;
  }

  get length(): number {
    return this.#names().length;
  }

  key(index: number): string | null {
    return this.#names()[index] ?? null;
  }

  getItem(name: string): string | null {
    return this.#store.getItem(this.#path + name) ?? this.#store.getItem(name);
  }

  setItem(name: string, value: string): void {
    this.#store.setItem(this.#path + name, value);
    if (this.#path !== '') this.#store.removeItem(name);
  }

  removeItem(name: string): void {
    this.#store.removeItem(this.#path + name);
    this.#store.removeItem(name);
  }

  clear(): void {
    for (const name of this.#names()) this.removeItem(name);
  }

  #names(): string[] {
    const keys = Array.from(
      { length: this.#store.length },
      (_, index) => this.#store.key(index) ?? '',
    );
    return [...new Set(keys.flatMap((key) => nameIn(this.#path, key) ?? []))];
  }
}
