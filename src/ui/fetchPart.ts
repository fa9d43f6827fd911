/**
 * A part of the site that is fetched by itself, once, when the function is first called. Pages wait for it with
 * `use`; one that has been fetched beforehand does not wait even for a moment.
 */
export function fetchPart<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetching: Promise<T> | undefined;
  return () => {
    fetching ??= marked(fetch());
    return fetching;
  };
}

function marked<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    // React reads this.
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  );
  return promise;
}
