import { type ReactNode, useEffect, useEffectEvent } from 'react';

type ArrivedProps = {
  readonly page: string;
  readonly onArrive: (page: string) => void;
  readonly children: ReactNode;
};

/** Tells when a page is really there: what it waited for has come, and its heading can be found. */
export function Arrived({ page, onArrive, children }: ArrivedProps) {
  const arrive = useEffectEvent(onArrive);
  useEffect(() => {
    arrive(page);
  }, [page]);
  return children;
}
