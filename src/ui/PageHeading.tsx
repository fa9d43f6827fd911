import { type ReactNode, use } from 'react';

import { IsShown } from './IsShown.ts';

type PageHeadingProps = { readonly children: ReactNode };

/** The heading of a page, which takes focus when the page is shown. Only then it goes by its name. */
export function PageHeading({ children }: PageHeadingProps) {
  return (
    <h1 id={use(IsShown) ? 'rubrik' : undefined} tabIndex={-1}>
      {children}
    </h1>
  );
}
