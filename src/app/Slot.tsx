import { type ReactNode, useEffect, useRef } from 'react';

import { IsShown } from '#ui/IsShown.ts';

import { AwayBoundary } from './AwayBoundary.tsx';
import { whenIdle } from './startup/onIdle.ts';

type SlotProps = { readonly isShown: boolean; readonly children: ReactNode };

/**
 * A page, or a part of it, that is shown or made ready. Nobody meets what is made ready, but in a moment when
 * nothing else is to be done it is also laid out, and keeps that until it is shown (content-visibility).
 */
export function Slot({ isShown, children }: SlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isShown) whenIdle(() => slot.current?.firstElementChild?.getBoundingClientRect());
  }, [isShown]);
  return (
    <div ref={slot} className="slot" data-away={isShown ? undefined : ''}>
      <IsShown value={isShown}>
        <AwayBoundary isShown={isShown}>{children}</AwayBoundary>
      </IsShown>
    </div>
  );
}
