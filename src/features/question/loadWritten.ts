import { use } from 'react';

type Written = typeof import('./written.ts');

let fetching: Promise<Written> | undefined;

/** Fetches, once, what every question but a choice is answered and read with. */
export function loadWritten(): Promise<Written> {
  fetching ??= fetched();
  return fetching;
}

function fetched(): Promise<Written> {
  const promise = import('./written.ts');
  // React reads this: a page that asks for what is there need not wait even for a moment.
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  );
  return promise;
}

/** What every question but a choice is answered and read with; waits (Suspense) until it has been fetched. */
export function useWritten(): Written {
  return use(loadWritten());
}
