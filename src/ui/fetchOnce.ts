const failed = new Set<() => void>();

/**
 * A part of the site that is fetched by itself, once, when the function is first called. Pages wait for it with
 * `use`; one that has been fetched beforehand does not wait even for a moment. A failed fetch stands until
 * `forgetFailedFetches`: a page that waits asks at every rendering, and would ask for ever.
 */
export function fetchOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetching: Promise<T> | undefined;
  return () => {
    fetching ??= marked(fetch(), () => {
      fetching = undefined;
    });
    return fetching;
  };
}

/** Lets every part that could not be fetched be asked for anew. */
export function forgetFailedFetches(): void {
  for (const forget of failed) forget();
  failed.clear();
}

function marked<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.then(
    // React reads this.
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => failed.add(forget),
  );
  return promise;
}
