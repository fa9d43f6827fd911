import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const PrintingContext = createContext(false);

type PrintWholeProps = { readonly children: ReactNode };

/**
 * Opens what is folded while the page is printed, and folds it again afterwards. Arguments are printed
 * down to the rules; below that, what the reader has opened: all of it is a hundred pages.
 */
export function PrintWhole({ children }: PrintWholeProps) {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const unfold = (): void => {
      // What is made only when opened must be there before the browser lays the paper out.
      flushSync(() => setIsPrinting(true));
      folded = [
        ...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], [data-print])'),
      ];
      for (const details of folded) details.open = true;
    };
    const fold = (): void => {
      for (const details of folded) details.open = false;
      setIsPrinting(false);
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
  return <PrintingContext value={isPrinting}>{children}</PrintingContext>;
}

/** Whether the page is being printed, so that what is made on demand is there too. */
export function useIsPrinting(): boolean {
  return use(PrintingContext);
}
