import { type ReactNode, useEffect, useRef } from 'react';

import { IsShown } from '#ui/IsShown.ts';

import { AwayBoundary } from './AwayBoundary.tsx';
import { whenIdle } from './whenIdle.ts';

type SlotProps = { readonly isShown: boolean; readonly children: ReactNode };

/**
 * A page among those at hand: the one shown, one made ready or one just left. Nobody meets those two, but a
 * page made ready is also laid out in a moment when nothing else is to be done, and keeps that until it is
 * shown (content-visibility).
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
