import { startTransition, useEffect, useState } from 'react';

/**
 * Whether what goes by a name has been painted, or was there from the `start`: what no page waits for
 * follows then. A deferred value with a first value of its own does not do: while anything beside it is
 * still fetched, React would draw the page anew, over and over, until that has come.
 */
export function useIsPainted(name: string, start = false): boolean {
  const [painted, setPainted] = useState(start ? name : undefined);
  useEffect(() => startTransition(() => setPainted(name)), [name]);
  return painted === name;
}
