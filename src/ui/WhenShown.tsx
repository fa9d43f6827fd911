import { use, useEffect, useEffectEvent } from 'react';

import { IsShown } from './IsShown.ts';

type WhenShownProps = { readonly call: () => void };

/** Calls when the page it stands on is shown. A part of its own, so that nothing else is drawn anew then. */
export function WhenShown({ call }: WhenShownProps) {
  const isShown = use(IsShown);
  const shown = useEffectEvent(call);
  useEffect(() => {
    if (isShown) shown();
  }, [isShown]);
  return null;
}
