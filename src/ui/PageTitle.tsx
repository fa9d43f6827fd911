import { use, useDeferredValue } from 'react';

import { IsShown } from './IsShown.ts';

type PageTitleProps = { readonly children: string };

/** The title of a page, which is the browser's only while the page is shown. No paint waits for it. */
export function PageTitle({ children }: PageTitleProps) {
  return useDeferredValue(use(IsShown)) ? <title>{children}</title> : null;
}
