import { type ReactNode, use } from 'react';

import { IsShown } from './IsShown.ts';

type PageMainProps = { readonly children: ReactNode };

/** What a page is about. Only the page shown goes by the name that the skip link leads to. */
export function PageMain({ children }: PageMainProps) {
  return (
    <main className="frame" id={use(IsShown) ? 'innehall' : undefined}>
      {children}
    </main>
  );
}
