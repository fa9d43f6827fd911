import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What of a page is to be printed: `print` lays that part out alone, and the page comes back after. */
export function usePrintPart<Part extends string>(): {
  readonly part: Part | undefined;
  readonly print: (part: Part) => void;
} {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    const done = (): void => setPart(undefined);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  return {
    part,
    print: (wanted) => {
      // It must be there before the browser lays the paper out.
      flushSync(() => setPart(wanted));
      window.print();
    },
  };
}
