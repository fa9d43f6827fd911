import { type ReactNode, use, useEffect, useEffectEvent } from 'react';

import { IsShown } from '#ui/IsShown.ts';

type ArrivedProps = {
  readonly page: string;
  readonly onArrive: (page: string) => void;
  readonly children: ReactNode;
};

/** Tells when a page is really there: it is shown, what it waited for has come, and its heading can be found. */
export function Arrived({ page, onArrive, children }: ArrivedProps) {
  const isShown = use(IsShown);
  const arrive = useEffectEvent(onArrive);
  useEffect(() => {
    if (isShown) arrive(page);
  }, [page, isShown]);
  return children;
}
