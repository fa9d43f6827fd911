import { useEffect, useEffectEvent } from 'react';

const forward = [' ', 'ArrowRight', 'PageDown'];
const back = ['ArrowLeft', 'PageUp'];
/** Where a key has a meaning of its own. */
const taken = 'input, select, textarea, summary, [contenteditable]';
const pressed = 'a, button';

/** Steps through a workshop by arrow keys, Space and the keys of a presenter's remote control. */
export function useStageKeys(onStep: (by: 1 | -1) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const { target, key } = event;
    if (target instanceof Element && target.closest(taken) !== null) return;
    // Space presses the button that has the focus.
    if (key === ' ' && target instanceof Element && target.closest(pressed) !== null) return;
    const by = forward.includes(key) ? 1 : back.includes(key) ? -1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
